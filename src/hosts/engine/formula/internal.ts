/** Functions that only compiled formulas call: no formula can be typed that has these names. */
export const internal = {
  array: "{ARRAY}",
  intersect: "{INTERSECT}",
  refuse: "{REFUSE}",
  thisRow: "{THISROW}",
} as const;
