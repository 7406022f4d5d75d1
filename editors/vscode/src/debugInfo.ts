/** Debug information for a report: versions, settings, status; no code, and no path under the user's home. */

import { homedir } from "node:os";
import * as vscode from "vscode";
import { run } from "./program";
import { serverSettings } from "./settings";
import type { Stelo } from "./stelo";

/** Put it on the clipboard. */
export async function copyDebugInformation(stelo: Stelo): Promise<void> {
  await vscode.env.clipboard.writeText(await debugInformation(stelo));
  void vscode.window.showInformationMessage(vscode.l10n.t("The debug information is in the clipboard."));
}

/** The text: JSON, home folder shortened to `~`. */
async function debugInformation(stelo: Stelo): Promise<string> {
  const { life, reason, status, launch } = stelo.server;
  const facts = {
    extension: (stelo.context.extension.packageJSON as { version: string }).version,
    editor: `${vscode.env.appName} ${vscode.version}`,
    remote: vscode.env.remoteName ?? "",
    system: `${process.platform} ${process.arch}`,
    server: { life, reason, version: await serverVersion(stelo), command: launch?.command, foundBy: launch?.from },
    settings: serverSettings(),
    status,
  };
  return withoutHome(JSON.stringify(facts, null, 2), homedir());
}

/** A text in which the home folder is `~`, also where its backslashes are doubled. */
export function withoutHome(text: string, home: string): string {
  return text.replaceAll(JSON.stringify(home).slice(1, -1), "~").replaceAll(home, "~");
}

async function serverVersion({ server: { launch } }: Stelo): Promise<string> {
  if (!launch) return "";
  const args = [...launch.args.filter((argument) => argument !== "--stdio"), "--version"];
  return (await run(launch.command, args, () => undefined).catch(String)).trim();
}
