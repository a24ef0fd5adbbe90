import { Refusal } from "../protocol";
import type { Scriptable } from "../scriptable";
import type { CalculationMode } from "../workbook";
import type { Model } from "./model";
import { rangeObject } from "./range";
import { worksheetObject, worksheetsObject } from "./worksheet";

function settingObject(key: string, value: unknown): Scriptable {
  return { identity: () => ({ Key: key }), properties: { key: () => key, value: () => value } };
}

function settingsObject(model: Model): Scriptable {
  const { workbook } = model;
  const { settings } = workbook;
  return {
    items: () => [...settings].map(([key, value]) => settingObject(key, value)),
    methods: {
      getItemOrNullObject: (key: string) =>
        settings.has(key) ? settingObject(key, settings.get(key)) : null,
      add: (key: string, value: unknown) => {
        if (workbook.isReadOnly) throw new Refusal("AccessDenied");
        settings.set(key, value);
        model.settingsChanged();
        return settingObject(key, value);
      },
    },
  };
}

function applicationObject({ workbook }: Model): Scriptable {
  return {
    properties: {
      calculationMode: (): CalculationMode => workbook.calculationMode,
      calculationState: () => workbook.calculationState,
      decimalSeparator: () => workbook.decimalSeparator,
    },
    setters: {
      calculationMode: (mode: CalculationMode) => {
        workbook.calculationMode = mode;
      },
    },
    methods: {
      calculate: (type: string) => {
        workbook.calculations.push(type);
        workbook.restart();
      },
      createWorkbook: (base64: string) => ({
        identity: () => ({ Id: "1" }),
        methods: { open: () => void workbook.newWorkbooks.push(base64) },
      }),
      suspendScreenUpdatingUntilNextSync: () => {
        workbook.operations.push("application.suspendScreenUpdatingUntilNextSync()");
      },
    },
  };
}

function namesObject({ workbook }: Model): Scriptable {
  return {
    items: () => workbook.names.map((name) => ({ properties: { name: () => name } })),
    methods: {
      add: (name: string, range: Scriptable) => {
        if (workbook.names.includes(name)) throw new Refusal("ItemAlreadyExists");
        workbook.names.push(name);
        workbook.operations.push(`name ${name} = ${range.place}`);
        return {};
      },
    },
  };
}

function selectionObject(model: Model): Scriptable {
  const { workbook, references } = model;
  const areas = workbook.selection;
  if (areas.length === 0) throw new Refusal("InvalidSelection");
  return references.holdable({
    properties: {
      areas: () => ({ items: () => areas.map((area) => rangeObject(model, area)) }),
      worksheet: () => worksheetObject(model, workbook.active),
    },
  });
}

export function workbookObject(model: Model): Scriptable {
  return {
    properties: {
      worksheets: () => worksheetsObject(model),
      settings: () => settingsObject(model),
      names: () => namesObject(model),
      application: () => applicationObject(model),
    },
    methods: {
      getSelectedRanges: () => selectionObject(model),
      _RemoveReference: (id: string) => model.references.release(id),
    },
  };
}
