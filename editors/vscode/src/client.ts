/** The language server's life: started, restarted after a crash with growing pauses, stopped. */

import { type ChildProcess, spawn } from "node:child_process";
import { homedir } from "node:os";
import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn } from "vscode-languageclient/node";
import { delayAfter } from "./backoff";
import { findServer, type Launch, SettingWrong } from "./find";
import { LANGUAGE_IDS } from "./languages";
import { machine, places } from "./machine";
import { middleware } from "./middleware";
import type { ServerStatus } from "./protocol";
import { needsRestart, serverSettings } from "./settings";

/** No server was found; the user is to be offered one. */
export class ServerMissing extends Error {}

/** How the process does; what the model does is in the server's own status. */
export type Life = "stopped" | "missing" | "starting" | "running" | "failed";

/** One process and its client. */
interface Run {
  client: LanguageClient;
  launch: Launch;
  process?: ChildProcess;
  lastLine: string;
  up: boolean;
}

/** The documents that the server is told about. */
export const SELECTOR = LANGUAGE_IDS.flatMap((language) =>
  ["file", "untitled"].map((scheme) => ({ language, scheme })),
);

/** The one language server of this window. */
export class Server implements vscode.Disposable {
  private run: Run | undefined;
  private starting: Promise<LanguageClient> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private crashes: number[] = [];
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when `life` or `status` changed. */
  readonly onChange = this.changed.event;
  life: Life = "stopped";
  /** Why it failed, for its user. */
  reason = "";
  status: ServerStatus | undefined;

  constructor(
    private readonly context: vscode.ExtensionContext,
    readonly log: vscode.LogOutputChannel,
  ) {
    context.subscriptions.push(this, vscode.workspace.onDidChangeConfiguration((change) => this.configured(change)));
  }

  /** Where the running server was found. */
  get launch(): Launch | undefined {
    return this.run?.launch;
  }

  /** The server's process id. */
  get pid(): number | undefined {
    return this.run?.process?.pid;
  }

  /**
   * The running client; starts one when there is none.
   *
   * @throws ServerMissing, or an Error that says why it does not start.
   */
  ready(): Promise<LanguageClient> {
    if (this.run?.up) return Promise.resolve(this.run.client);
    this.starting ??= this.start().finally(() => (this.starting = undefined));
    return this.starting;
  }

  /** Stop it, and start it anew with the present settings. */
  async restart(): Promise<void> {
    await this.stop();
    this.crashes = [];
    await this.ready();
  }

  /** Stop it; the next `ready` starts it again. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.starting?.catch(() => undefined);
    const run = this.run;
    this.run = undefined;
    this.become("stopped");
    await run?.client.dispose().catch((error: unknown) => this.log.warn(String(error)));
  }

  /** Stop it with the window. */
  dispose(): void {
    void this.stop();
  }

  private async start(): Promise<LanguageClient> {
    clearTimeout(this.timer);
    this.become("starting");
    const launch = await this.find();
    const run = this.create(launch);
    this.run = run;
    try {
      await run.client.start();
    } catch (error) {
      this.run = undefined;
      throw this.failed(vscode.l10n.t("The stelo server does not start ({0}): {1}", launch.command, run.lastLine || String(error)));
    }
    run.up = true;
    this.tellSettings(run); // They may have changed while it started.
    run.client.onNotification("stelo/status", (status: ServerStatus) => this.heard(status));
    this.become("running");
    void vscode.commands.executeCommand("setContext", "stelo.serverFound", true);
    return run.client;
  }

  private async find(): Promise<Launch> {
    try {
      const launch = await findServer(places(this.context), machine);
      if (launch) return launch;
    } catch (error) {
      if (!(error instanceof SettingWrong)) throw error;
      throw this.failed(vscode.l10n.t("No stelo server is where the setting says: {0}", error.message));
    }
    this.become("missing");
    throw new ServerMissing(vscode.l10n.t("The language server stelo-lsp was not found."));
  }

  private create(launch: Launch): Run {
    const run: Partial<Run> & Omit<Run, "client"> = { launch, lastLine: "", up: false };
    const options = {
      documentSelector: SELECTOR,
      outputChannel: this.log,
      traceOutputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: { commands: { translate: "stelo.translate" }, ...serverSettings() },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        // Restarting is ours: theirs knows no pause, and not the cause.
        closed: () => {
          void this.ended(run as Run);
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
      middleware,
    };
    const serverOptions = () => Promise.resolve(this.spawn(run as Run));
    run.client = new LanguageClient("stelo", "stelo", serverOptions, options);
    return run as Run;
  }

  private spawn(run: Run): ChildProcess {
    const { command, args } = run.launch;
    this.log.info(`${command} ${args.join(" ")}`);
    const child = spawn(command, args, { cwd: homedir(), windowsHide: true });
    run.process = child;
    child.on("error", (error) => (run.lastLine = error.message));
    child.stderr.on("data", (data: Buffer) => {
      const line = data.toString().trim().split("\n").at(-1)?.trim();
      if (line) run.lastLine = line;
    });
    return child;
  }

  /** A server ended that nobody stopped: say why, and start it again after a pause. */
  private async ended(run: Run): Promise<void> {
    if (this.run !== run || !run.up) return;
    this.run = undefined;
    this.status = undefined;
    const cause = await causeOf(run);
    await run.client.dispose().catch(() => undefined);
    this.crashes.push(Date.now());
    const delay = delayAfter(this.crashes, Date.now());
    if (delay === undefined) {
      this.failed(vscode.l10n.t("The stelo server stopped too often ({0}).", cause));
      return void this.tell(this.reason);
    }
    this.become("starting");
    this.timer = setTimeout(() => void this.ready().catch((error: Error) => this.tell(error.message)), delay);
    void this.tell(vscode.l10n.t("The stelo server stopped ({0}). It starts again in {1} s.", cause, delay / 1000));
  }

  private async tell(message: string): Promise<void> {
    const [log, restart] = [vscode.l10n.t("Show Log"), vscode.l10n.t("Restart")];
    const answer = await vscode.window.showWarningMessage(message, log, restart);
    if (answer === log) this.log.show();
    if (answer === restart) await vscode.commands.executeCommand("stelo.restart");
  }

  private configured(change: vscode.ConfigurationChangeEvent): void {
    if (!change.affectsConfiguration("stelo")) return;
    if (needsRestart(change)) {
      void this.restart().catch((error: Error) => this.tell(error.message));
    } else if (this.run?.up) {
      this.tellSettings(this.run);
    }
  }

  private tellSettings(run: Run): void {
    const settings = { stelo: serverSettings() };
    void run.client.sendNotification("workspace/didChangeConfiguration", { settings });
  }

  private heard(status: ServerStatus): void {
    this.status = status;
    if (status.state === "ready") void vscode.commands.executeCommand("setContext", "stelo.modelReady", true);
    this.changed.fire();
  }

  private failed(reason: string): Error {
    this.reason = reason;
    this.log.error(reason);
    this.become("failed");
    return new Error(reason);
  }

  private become(life: Life): void {
    this.life = life;
    if (life !== "running") this.status = undefined;
    this.changed.fire();
  }
}

/** Why a process ended: its last words, else its signal or exit code. */
async function causeOf(run: Run): Promise<string> {
  const child = run.process;
  // Its streams close a moment before its exit is known.
  if (child && child.exitCode === null && child.signalCode === null) {
    await Promise.race([new Promise((resolve) => child.once("exit", resolve)), new Promise((resolve) => setTimeout(resolve, 500))]);
  }
  const how = child?.signalCode ?? vscode.l10n.t("exit code {0}", String(child?.exitCode ?? "?"));
  return run.lastLine ? `${how}: ${run.lastLine}` : how;
}
