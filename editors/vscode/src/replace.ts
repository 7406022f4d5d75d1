/** “Replace selection with Python”: the server's edit, confirmed in the Refactor Preview. */

import * as vscode from "vscode";
import type { CodeAction } from "vscode-languageclient/node";
import { wasCancelled, working } from "./request";
import { targetOf } from "./select";
import type { Stelo } from "./stelo";

/** Translate what is selected and offer the edit, as the code action does, but with a Cancel. */
export async function replace(stelo: Stelo): Promise<void> {
  const target = await targetOf(undefined);
  const client = target && (await stelo.client());
  if (!client) return;
  const action: CodeAction = {
    title: vscode.l10n.t("Replace {0} with Python", target.words),
    kind: "refactor.rewrite.stelo.replace",
    data: { ...target.source, version: target.version },
  };
  try {
    // The server's own progress, in the status bar, has the tokens and no Cancel.
    const { edit } = await working(target.words, (_, cancel) =>
      client.sendRequest<CodeAction>("codeAction/resolve", action, cancel),
    );
    // Without an edit the document had changed, and the server has opened the translation beside.
    if (edit) await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  } catch (error) {
    if (!wasCancelled(error)) stelo.showError(error);
  }
}
