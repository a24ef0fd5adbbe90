import type { FakeExcel } from "./excel";
import type { Ribbon } from "./ribbon";

type RibbonListener = Parameters<Ribbon["registerEvent"]>[1];
type Done = Parameters<Ribbon["registerEvent"]>[2];

export interface Surroundings {
  /** The language of Excel's menus. */
  readonly locale: string;
  /** Colours of Excel's theme, as numbers, by Office's names. */
  readonly theme: Readonly<Record<string, unknown>>;
  /** The newest version of each set of interfaces that this Excel has. */
  readonly sets: Readonly<Record<string, string>>;
}

export const recentExcel: Surroundings = {
  locale: "en-US",
  theme: { bodyBackgroundColor: 0xffffff, isDarkTheme: false },
  sets: {
    ExcelApi: "1.20",
    CompressedFile: "1.1",
    CustomFunctions: "1.9",
    CustomFunctionsRuntime: "1.5",
    SharedRuntime: "1.2",
    DelayForCellEdit: "1.1",
    AddinCommands: "1.1",
  },
};

/** What Office.js for Windows asks of the program that it runs in, before it sends requests. */
function hostContext({ locale, theme, sets }: Surroundings): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "aec",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "C:\\model.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "1",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => "16.0.19000.20000",
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}

/** Makes a page believe that it runs in Excel for Windows: to be done before Office.js is loaded. */
export function surround(page: Window, excel: () => FakeExcel, surroundings: Surroundings): void {
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${surroundings.locale}$telemetry$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => hostContext(surroundings),
    RegisterEvent: (event: number, _target: string, listener: RibbonListener, done: Done) =>
      excel().ribbon.registerEvent(event, listener, done),
    Execute: (method: number, given: readonly unknown[], done: (answer: object) => void) => {
      const answer = excel().file.answer(method, given);
      if (answer) done(answer);
      else excel().ribbon.execute(method, given, done);
    },
  };
  Object.defineProperty(page, "external", { value: external, configurable: true, writable: true });
  const bridge = {
    onMessageFromHost: null as ((message: string) => void) | null,
    sendMessageToHost: (message: string) => excel().receive(message),
  };
  Object.defineProperty(page, "_richApiNativeBridge", { value: bridge, writable: true });
  excel().connect((message) => bridge.onMessageFromHost?.(message));
}
