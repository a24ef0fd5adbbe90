import type { Scriptable } from "../scriptable";
import type { Members } from "./recorder";
import { recorder } from "./recorder";

const edge: Members = { set: ["style", "weight", "color"] };

const rangeFormat: Members = {
  set: ["horizontalAlignment", "verticalAlignment", "indentLevel", "columnWidth", "rowHeight"],
  objects: {
    font: { set: ["name", "size", "bold", "italic", "color"] },
    borders: { item: edge },
  },
};

const series: Members = {
  set: ["name"],
  call: ["setValues", "setXAxisValues"],
  objects: {
    format: {
      objects: {
        fill: { call: ["clear", "setSolidColor"] },
        line: { set: ["color"], call: ["clear"] },
      },
    },
  },
};

const chart: Members = {
  call: ["setPosition"],
  objects: {
    title: { set: ["text"] },
    legend: { set: ["visible", "position"] },
    axes: { objects: { valueAxis: { set: ["numberFormat"] } } },
    series: { give: { getItemAt: series, add: series } },
  },
};

export const formatObject = (log: string[], place: string): Scriptable =>
  recorder(log, `${place} format`, rangeFormat);

export const validationObject = (log: string[], place: string): Scriptable =>
  recorder(log, `${place} validation`, { set: ["rule", "errorAlert"] });

export const chartsObject = (log: string[], sheet: string): Scriptable =>
  recorder(log, `${sheet} charts`, { give: { add: chart } });

export const panesObject = (log: string[], sheet: string): Scriptable =>
  recorder(log, `${sheet} panes`, { call: ["freezeRows"] });

export const pageObject = (log: string[], sheet: string): Scriptable =>
  recorder(log, `${sheet} page`, { set: ["orientation", "zoom"] });
