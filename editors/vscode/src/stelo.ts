/** What every command has at hand: the server, the log, the review aids, and how a failure is shown. */

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { ServerMissing, type Server } from "./client";
import type { Translation } from "./protocol";
import type { Review } from "./review";

/** The extension, as its commands see it. */
export class Stelo {
  constructor(
    readonly context: vscode.ExtensionContext,
    readonly log: vscode.LogOutputChannel,
    readonly server: Server,
    private readonly aids: Review,
  ) {}

  /** The running server's client; undefined when there is none, which the user has been told. */
  async client(): Promise<LanguageClient | undefined> {
    try {
      return await this.server.ready();
    } catch (error) {
      if (error instanceof ServerMissing) void this.offerServer(error.message);
      else this.showError(error);
      return undefined;
    }
  }

  /** Take the model out of memory; the next translation loads it again. */
  async unload(): Promise<void> {
    const client = await this.client();
    await client?.sendRequest("workspace/executeCommand", { command: "stelo.server.restart", arguments: [] });
  }

  /** Show a translation's warnings and facts in its document. */
  review(document: vscode.TextDocument, translation: Translation): void {
    this.aids.add(document, translation, this.server.status);
  }

  /** Tell a failure in a message with a way to the log. */
  showError(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.log.error(message);
    const log = vscode.l10n.t("Show Log");
    void vscode.window.showErrorMessage(vscode.l10n.t("stelo: {0}", message), log).then((answer) => {
      if (answer === log) this.log.show();
    });
  }

  private async offerServer(message: string): Promise<void> {
    const [install, settings] = [vscode.l10n.t("Install It"), vscode.l10n.t("Open Settings")];
    const answer = await vscode.window.showErrorMessage(message, install, settings);
    if (answer === install) await vscode.commands.executeCommand("stelo.installServer");
    if (answer === settings) await vscode.commands.executeCommand("workbench.action.openSettings", "stelo.path");
  }
}
