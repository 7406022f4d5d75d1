/** “Replace selection with Python”: the server's edit, confirmed in the Refactor Preview. */

import * as vscode from "vscode";
import { ExecuteCommandRequest, ProgressType } from "vscode-languageclient/node";
import { reporter, wasCancelled, type Work } from "./request";
import { targetOf } from "./select";
import type { Stelo } from "./stelo";

let count = 0;

/** Translate the selection and offer the edit. */
export async function replace(stelo: Stelo): Promise<void> {
  const target = await targetOf(undefined);
  const client = target && (await stelo.client());
  if (!client) return;
  count += 1;
  const workDoneToken = `stelo.replace.${count}`;
  const argument = { ...target.source, version: target.version };
  const params = { command: "stelo.server.replace", arguments: [argument], workDoneToken };
  const options = {
    location: vscode.ProgressLocation.Notification,
    cancellable: true,
    title: vscode.l10n.t("stelo: replace {0}", target.words),
  };
  // Until the translation is there: the preview may stand open for long, the notification must not.
  const translated = (progress: Parameters<typeof reporter>[0], cancel: vscode.CancellationToken) =>
    new Promise<void>((resolve) => {
      const show = reporter(progress);
      const hear = (work: Work) => (work.kind === "end" ? resolve() : show(work));
      const listening = client.onProgress(new ProgressType<Work>(), workDoneToken, hear);
      const end = (error?: unknown) => {
        // The server has shown the error itself.
        if (error && !wasCancelled(error)) stelo.log.error(String(error));
        listening.dispose();
        resolve();
      };
      client.sendRequest(ExecuteCommandRequest.type, params, cancel).then(() => end(), end);
    });
  await vscode.window.withProgress(options, translated);
}
