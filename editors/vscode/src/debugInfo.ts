/** Debug information for a report: versions, settings, status; no code, and no path under the user's home. */

import { homedir } from "node:os";
import * as vscode from "vscode";
import { run } from "./program";
import { serverSettings } from "./settings";
import type { Stelo } from "./stelo";

/** Settings of the server that its program takes as options. */
const OPTIONS = {
  bundle: "--bundle",
  backbonePath: "--backbone",
  engine: "--engine",
  quantization: "--quantization",
  threads: "--threads",
  contextTokens: "--context-tokens",
};

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
    server: { life, reason, version: await asked(stelo, "--version"), command: launch?.command, foundBy: launch?.from },
    doctor: await doctor(stelo),
    settings: serverSettings(),
    status,
  };
  return withoutHome(JSON.stringify(facts, null, 2), homedir());
}

/** A text in which the home folder is `~`, also where its backslashes are doubled. */
export function withoutHome(text: string, home: string): string {
  return text.replaceAll(JSON.stringify(home).slice(1, -1), "~").replaceAll(home, "~");
}

/** What the server's program finds on this machine; its model is not loaded for that. */
async function doctor(stelo: Stelo): Promise<unknown> {
  const settings = serverSettings();
  const options = Object.entries(OPTIONS).flatMap(([key, option]) => (settings[key] ? [option, String(settings[key])] : []));
  const answer = await asked(stelo, "doctor", "--json", "--no-speed", ...options);
  try {
    return JSON.parse(answer);
  } catch {
    return answer; // A program that fails says why.
  }
}

/** What the server's program prints when it is run once more, or why it fails. */
async function asked({ server: { launch } }: Stelo, ...args: string[]): Promise<string> {
  if (!launch) return "";
  const all = [...launch.args.filter((argument) => argument !== "--stdio"), ...args];
  let heard = "";
  const failed = await run(launch.command, all, (line) => (heard += `${line}\n`)).then(() => "", String);
  return heard.trim() || failed;
}
