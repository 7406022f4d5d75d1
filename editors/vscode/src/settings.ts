/** The settings: which are the server's, and which need another process. */

import * as vscode from "vscode";

/** Those of the client; everything else in the section is the server's. */
const CLIENT_ONLY = new Set(["path", "interpreter", "installFrom", "trace"]);

/** The section `stelo` for a document or folder. */
export function configuration(scope?: vscode.Uri): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration("stelo", scope);
}

/** What the server is told: its own settings only, for it complains about others. */
export function serverSettings(): Record<string, unknown> {
  const section = { ...(configuration() as unknown as Record<string, unknown>) };
  return Object.fromEntries(
    Object.entries(section).filter(([key, value]) => !CLIENT_ONLY.has(key) && typeof value !== "function"),
  );
}

/** Whether a change asks for another server process; the server itself follows all other changes. */
export function needsRestart(change: vscode.ConfigurationChangeEvent): boolean {
  return change.affectsConfiguration("stelo.path") || change.affectsConfiguration("stelo.interpreter");
}
