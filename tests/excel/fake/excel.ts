import type { Area } from "../../../src/workbook/host";
import type { FunctionsMetadata } from "../../../src/tools/functionsJson";
import type { Result } from "./customFunctions";
import { CustomFunctionsEngine } from "./customFunctions";
import { DocumentFile } from "./documentFile";
import type { Roots } from "./execute";
import { execute } from "./execute";
import type { Entry, Message, RequestBody, ResponseBody } from "./protocol";
import { delayForCellEdit, entries, eventTypes } from "./protocol";
import { References } from "./references";
import { Ribbon } from "./ribbon";
import { workbookObject } from "./scripting/workbook";
import { FakeWorkbook } from "./workbook";

/** A request as it came, for tests to count. */
export interface Request {
  readonly bytes: number;
  readonly actions: readonly string[];
}

/**
 * Excel as Office.js sees it: takes its requests and sends it events and calls of functions. Everything on the other side,
 * from `Excel.run` to the dispatcher of functions, is Microsoft's own code.
 */
export class FakeExcel {
  readonly workbook: FakeWorkbook;
  readonly functions: CustomFunctionsEngine;
  readonly requests: Request[] = [];
  readonly ribbon = new Ribbon();
  readonly file = new DocumentFile();
  /** Whether the pane is open. */
  paneIsOpen = false;
  /** True for the platforms on which the events of settings never come. */
  losesSettingsEvents = false;
  /** The most that it takes or gives in one request: that of Excel on the web. */
  mostBytes = 5_000_000;
  /** True while the user edits a cell. */
  private editing = false;
  /** True while the user has a dialog open, during which nothing is answered. */
  private inDialog = false;
  private readonly delayed: (() => void)[] = [];
  private readonly references = new References();
  private readonly roots: Roots;
  private outbox: Entry[] = [];
  private ready = false;
  private underway = 0;
  private deliver: (message: string) => void = () => undefined;

  constructor(metadata: FunctionsMetadata, workbook = new FakeWorkbook()) {
    this.workbook = workbook;
    this.functions = new CustomFunctionsEngine(
      metadata,
      (sent) => this.post(sent),
      () => workbook.recalculate(),
    );
    workbook.engine = this.functions;
    const model = {
      workbook,
      references: this.references,
      select: (areas: Area[]) => this.select(areas),
      settingsChanged: () => this.settingsChanged(),
    };
    this.roots = {
      workbook: workbookObject(model),
      services: this.services(),
      byReference: (id) => this.references.at(id),
    };
  }

  /** How many ranges scripts still hold on to. */
  get heldReferences(): number {
    return this.references.count;
  }

  /** Whether the page has said that its functions are there. */
  get isReady(): boolean {
    return this.ready;
  }

  /** Whether nothing is on its way to the page, and every call of a function has its answer. */
  get isIdle(): boolean {
    const calls = [...this.functions.calls.values()];
    return this.underway === 0 && calls.every(({ results }) => results > 0);
  }

  /** Goes on with the page of another Excel, which from now on only answers what it was asked. */
  takeOver(other: FakeExcel): void {
    this.deliver = other.deliver;
    this.ribbon.takeOver(other.ribbon);
    this.ready = other.ready;
    other.ready = false;
  }

  connect(deliver: (message: string) => void): void {
    this.deliver = deliver;
  }

  /** A message from Office.js. */
  receive(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.type !== 1) return;
    const { body } = message.message;
    const request = (typeof body === "string" ? JSON.parse(body) : body) as RequestBody;
    const actions = request.Actions.map(({ Name }) => Name);
    this.requests.push({ bytes: text.length, actions });
    const work = () => this.answer(message, request, text.length);
    const ofFunctions = actions.includes("SetInvocationArrayResults");
    if (this.inDialog) this.delayed.push(work);
    else if (!this.editing || ofFunctions) work();
    else if (message.flags & delayForCellEdit) this.delayed.push(work);
    else this.refuse(message.id, "InvalidOperationInCellEditMode");
  }

  /** The user begins or ends editing a cell. */
  edit(editing: boolean): void {
    this.editing = editing;
    if (!editing) this.catchUp();
  }

  /** The user opens or closes a dialog. */
  showDialog(open: boolean): void {
    this.inDialog = open;
    if (!open) this.catchUp();
  }

  private catchUp(): void {
    for (const work of this.delayed.splice(0)) work();
  }

  select(areas: Area[]): void {
    this.workbook.selection = areas;
    this.post([entries.event(eventTypes.selectionChanged)]);
  }

  /** Someone else who has the workbook open saves a state in it. */
  saveElsewhere(key: string, value: unknown): void {
    this.workbook.settings.set(key, value);
    this.settingsChanged();
  }

  /** The user presses the keys that stand for an action. */
  pressKeys(action: string): void {
    this.post([entries.action(action)]);
  }

  openPane(): void {
    this.paneIsOpen = true;
    this.post([entries.event(eventTypes.visibilityChanged, { visibility: "Visible" })]);
  }

  /** Sends what Excel has to say; calls wait until the page says that its functions are there. */
  post(sent: readonly Entry[]): void {
    this.outbox.push(...sent);
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    if (!this.ready || this.outbox.length === 0) return;
    const sent = this.outbox;
    this.outbox = [];
    this.send({ type: 3, message: { entries: sent } });
  }

  private settingsChanged(): void {
    if (!this.losesSettingsEvents) this.post([entries.event(eventTypes.settingsChanged)]);
  }

  private answer(message: Message, request: RequestBody, bytes: number): void {
    const body: ResponseBody = execute(request, this.roots);
    const size = Math.max(JSON.stringify(body).length, bytes);
    const tooLarge = size > this.mostBytes;
    if (tooLarge) this.refuse(message.id, "RequestPayloadSizeLimitExceeded");
    else this.respond(message.id, 200, body);
  }

  private refuse(id: number, code: string): void {
    this.respond(id, 400, { error: { code, message: code } });
  }

  private respond(id: number, statusCode: number, body: object): void {
    this.send({ id, type: 2, message: { statusCode, headers: {}, body } });
  }

  private send(message: object): void {
    const text = JSON.stringify(message);
    this.underway += 1;
    setTimeout(() => {
      this.underway -= 1;
      this.deliver(text);
    }, 0);
  }

  private services(): Roots["services"] {
    const { workbook } = this;
    return {
      "Microsoft.ExcelServices.CustomFunctions": {
        methods: {
          _SetOsfControlContainerReadyForCustomFunctions: () => {
            this.ready = true;
            this.post([]);
          },
          _GetEnabledFeatures: () => [1, 2, 4],
          setInvocationArrayResults: (results: readonly Result[]) =>
            this.functions.receive(results),
        },
      },
      "Microsoft.InternalService.AddinInternalService": {
        methods: { notifyActionHandlerReady: () => undefined },
      },
      "Microsoft.AppRuntime.AppRuntimeService": {
        methods: {
          setAppRuntimeState: (state: "Visible" | "Background") => {
            if (state === "Visible") this.openPane();
          },
        },
      },
      "Microsoft.AppRuntime.AppRuntimePersistenceService": {
        methods: {
          getAppRuntimeStartState: () => workbook.startState,
          setAppRuntimeStartState: (state: "Inactive" | "Background") => {
            workbook.startState = state;
          },
        },
      },
    };
  }
}
