import { Command, CommanderError } from "commander";
import { datasetAsOf, datasetVersion } from "../dataset/version";
import type { DiffCommand } from "./commands/diff";
import type { OperationCommand } from "./commands/operations";
import type { RefreshCommand } from "./commands/refresh";
import type { ModelCommand } from "./commands/model";
import { Failure } from "./failure";
import { chooseLanguage } from "./language";
import { shownLines } from "./print";
import { openSession } from "./session";

/** A command is loaded when it is called: what starts a refresh does not wait for the templates of models. */
const commands = {
  audit: () => import("./commands/audit.js"),
  diff: () => import("./commands/diff.js"),
  evaluate: () => import("./commands/evaluate.js"),
  lists: () => import("./commands/lists.js"),
  model: () => import("./commands/model.js"),
  operations: () => import("./commands/operations.js"),
  refresh: () => import("./commands/refresh.js"),
  validate: () => import("./commands/validate.js"),
};

interface Common {
  readonly scenario?: string;
  readonly language?: string;
  readonly json?: boolean;
}

const sessionOf = ({ language, scenario }: Common) =>
  openSession(chooseLanguage(language), scenario);

const languageOption = [
  "--language <en|zh>",
  "language of messages; the terminal's own when left out",
] as const;

/** The commands. `settle` receives the exit status of those that have one of their own. */
export function programOf(settle: (status: number) => void): Command {
  const program = new Command("aec")
    .description("Figures on AI-rack interconnect: formulas, facts and scenarios.")
    .version(`dataset ${datasetVersion}, as of ${datasetAsOf}`)
    .showSuggestionAfterError()
    .exitOverride();

  const command = (name: string, summary: string) =>
    program
      .command(name)
      .description(summary)
      .option("--json", "print JSON")
      .option(...languageOption);

  command("eval", "work out Excel formulas with AEC calls")
    .argument("<formula...>", "formulas, each in quotes for the shell")
    .option("--scenario <name>", "scenario to work under; Base when left out")
    .addHelpText("after", `\nExample: aec eval --scenario Bull '=AEC.DEMAND("Google",2026)*2'`)
    .action(async (formulas: string[], options: Common) => {
      const { evaluateFormulas } = await commands.evaluate();
      settle(await evaluateFormulas(sessionOf(options), formulas, options.json ?? false));
    });

  command("facts", "list the facts of the source")
    .argument("[filter]", "a topic, a question (Q5), or a part of an id, subject or measure")
    .option("--scenario <name>", "scenario whose values are shown; Base when left out")
    .action(async (filter: string | undefined, options: Common) => {
      const { listFacts } = await commands.lists();
      listFacts(sessionOf(options), filter, options.json ?? false);
    });

  command("functions", "list the AEC functions").action(async (options: Common) => {
    const { listFunctions } = await commands.lists();
    listFunctions(sessionOf(options), options.json ?? false);
  });

  command("scenarios", "list the built-in scenarios").action(async (options: Common) => {
    const { listScenarios } = await commands.lists();
    listScenarios(sessionOf(options), options.json ?? false);
  });

  command("refresh", "work out the AEC cells of workbooks anew, and what depends on them")
    .argument("<file...>", "workbooks (.xlsx, .xlsm)")
    .option("-o, --output <path>", "where the result goes; a folder for several files")
    .option("--in-place", "write over the workbooks themselves")
    .option("--scenario <name>", "switch to this scenario; the workbook's own when left out")
    .option("--quiet", "print nothing but failures")
    .action(async (files: string[], options: Omit<RefreshCommand, "language"> & Common) => {
      const { refreshFiles } = await commands.refresh();
      settle(await refreshFiles(files, { ...options, language: chooseLanguage(options.language) }));
    });

  command("diff", "list what differs between two scenarios, or two versions of a workbook")
    .argument("<file>", "a workbook; the old one of two")
    .argument("[new]", "the new one")
    .option("--from <scenario>", "scenario to compare from")
    .option("--to <scenario>", "scenario to compare with")
    .option("--quiet", "print the list only")
    .action(
      async (
        file: string,
        other: string | undefined,
        options: Omit<DiffCommand, "language"> & Common,
      ) => {
        const { diffFiles } = await commands.diff();
        await diffFiles(file, other, { ...options, language: chooseLanguage(options.language) });
      },
    );

  command("audit", "show what a cell rests on: its AEC calls, and those of the cells it refers to")
    .argument("<file>", "a workbook (.xlsx, .xlsm)")
    .argument("<cell>", "a cell: B4, or Model!B4 where it is not on the first sheet")
    .option("--scenario <name>", "scenario to work under; the workbook's own when left out")
    .action(async (file: string, cell: string, options: Common) => {
      const { auditOfFile } = await commands.audit();
      await auditOfFile(file, cell, { ...options, language: chooseLanguage(options.language) });
    });

  const freezing = (name: "freeze" | "thaw", summary: string) =>
    command(name, summary)
      .argument("<file...>", "workbooks (.xlsx, .xlsm)")
      .option("-o, --output <path>", "where the result goes; a folder for several files")
      .option("--in-place", "write over the workbooks themselves")
      .option("--sheet <name>", "this sheet only; the whole workbook when left out")
      .option("--quiet", "print nothing but failures")
      .action(async (files: string[], options: Omit<OperationCommand, "language"> & Common) => {
        const language = chooseLanguage(options.language);
        const { operateOnFiles } = await commands.operations();
        settle(await operateOnFiles(name, files, { ...options, language }));
      });

  freezing("freeze", "turn AEC formulas into values; the sheet AEC Ledger keeps the formulas");
  freezing("thaw", "put frozen formulas back where the values were not changed");

  command("portable", "make copies for somebody without the add-in, with a choice of scenario")
    .argument("<file...>", "workbooks (.xlsx, .xlsm)")
    .requiredOption("-o, --output <path>", "where the copy goes; a folder for several files")
    .option("--quiet", "print nothing but failures")
    .action(async (files: string[], options: Omit<OperationCommand, "language"> & Common) => {
      const language = chooseLanguage(options.language);
      const { operateOnFiles } = await commands.operations();
      settle(await operateOnFiles("portable", files, { ...options, language }));
    });

  command("model", "write a workbook of formatted sheets with formulas that follow the scenario")
    .argument("[template...]", "which sheets, by the ids that --list shows; all when left out")
    .option("-o, --output <path>", "the workbook to write (.xlsx)")
    .option("--scenario <name>", "scenario whose values it shows; Base when left out")
    .option("--list", "list the templates")
    .option("--quiet", "print nothing but failures")
    .action(async (templates: string[], options: ModelCommand & Common & { list?: boolean }) => {
      const session = sessionOf(options);
      const { listModels, writeModel } = await commands.model();
      if (options.list) listModels(session.language, options.json ?? false);
      else await writeModel(session, templates, options);
    });

  program
    .command("scenario")
    .description("work with scenario files")
    .command("validate")
    .description("check an exported scenario and name every problem")
    .argument("<file>", "a scenario as JSON")
    .option(...languageOption)
    .action(async (file: string, options: Common) => {
      const { validateScenario } = await commands.validate();
      validateScenario(file, chooseLanguage(options.language));
    });

  return program;
}

/** Runs the command line; gives the exit status. What goes wrong is told in one sentence. */
export async function run(argv: readonly string[]): Promise<number> {
  let status = 0;
  try {
    await programOf((own) => (status = own)).parseAsync(argv);
    return status;
  } catch (error) {
    // Commander has printed its own message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    console.error(shownLines(error instanceof Error ? error.message : String(error)));
    return error instanceof Failure ? error.status : 1;
  }
}
