const elusive: ReadonlySet<string> = new Set(["INDIRECT", "OFFSET"]);
const volatile: ReadonlySet<string> = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);

/** Whether a function, by its name in capitals, refers to cells that only its calculation knows. */
export const isElusive = (name: string): boolean => elusive.has(name);

/** Whether a function, by its name in capitals, changes by itself. */
export const isVolatile = (name: string): boolean => volatile.has(name);
