/** What we change in the messages that vscode-languageclient sends. */

import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient/node";
import { enclosingFunction } from "./select";
import { serverSettings } from "./settings";

/** Settings without the client's own; code actions for the function around an empty selection. */
export const middleware: Middleware = {
  workspace: {
    configuration: (params) => params.items.map(() => serverSettings()),
    // The server gets its section from us (`Server.configured`), without what is only the client's.
    didChangeConfiguration: () => Promise.resolve(),
  },
  async provideCodeActions(document, range, context, token, next) {
    if (!range.isEmpty || context.triggerKind !== vscode.CodeActionTriggerKind.Invoke) {
      return next(document, range, context, token);
    }
    // Asked for in so many words, and nothing is selected: offer the function around the cursor.
    const found = await enclosingFunction(document, range.start.line);
    if (!found) return next(document, range, context, token);
    const lines = new vscode.Range(found.first, 0, found.last, document.lineAt(found.last).text.length);
    const actions = await next(document, lines, context, token);
    for (const action of actions ?? []) action.title = action.title.replace("selection", vscode.l10n.t("function {0}", found.name));
    return actions;
  },
};
