import type { IDisposable, Injector } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Language } from "../../../dataset/types";
import { catalogue } from "../../../functions/catalogue";
import type { FunctionEntry } from "../../../functions/types";
import { gridName, helpOf } from "./functions";

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function infoOf(entry: FunctionEntry, language: Language): IFunctionInfo {
  const { summary, help, parameters } = helpOf(entry, language);
  return {
    functionName: gridName(entry),
    functionType: FunctionType.User,
    abstract: summary,
    description: `${summary} ${help}`,
    functionParameter: parameters.map(({ name, detail, example, required, repeating }) => ({
      name,
      detail,
      example,
      require: flag(required),
      repeat: flag(repeating),
    })),
  };
}

/** Gives the grid's autocomplete and argument hints our help, in the language asked for. */
export class GridHelp {
  private shown: IDisposable | null = null;

  constructor(private readonly injector: Injector) {}

  show(language: Language): void {
    this.shown?.dispose();
    this.shown = this.injector
      .get(IDescriptionService)
      .registerDescriptions(catalogue.map((entry) => infoOf(entry, language)));
  }
}
