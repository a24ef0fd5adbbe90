import type { Scope } from "../../../workbook/host";
import { run } from "./run";

/**
 * Recomputes whole sheets: that is the smallest step in which Excel follows every dependent. Asked for a few cells it stops at
 * those next to them, and a full calculation of the application takes in every other open workbook.
 */
export function recalculate(scope: Scope): Promise<void> {
  return run("1.6", async (context) => {
    const { worksheets } = context.workbook;
    if (scope === "workbook") {
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) sheet.calculate(true);
    } else {
      worksheets.getActiveWorksheet().calculate(true);
    }
    await context.sync();
  });
}

export function rebuild(): Promise<void> {
  return run("1.1", async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.fullRebuild);
    await context.sync();
  });
}

export function calculateAutomatically(): Promise<void> {
  return run("1.8", async (context) => {
    context.workbook.application.calculationMode = Excel.CalculationMode.automatic;
    await context.sync();
  });
}

export function calculationMode(): Promise<"automatic" | "manual"> {
  return run("1.1", async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    // The third mode leaves out what-if data tables only, in which no add-in function runs anyway.
    return application.calculationMode === Excel.CalculationMode.manual ? "manual" : "automatic";
  });
}
