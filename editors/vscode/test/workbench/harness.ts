/** What the suites use: a list of tests, waiting, and the driver's hands. */

import { tmpdir } from "node:os";
import * as vscode from "vscode";
import type { Stelo } from "../../src/stelo";

const BRIDGE = process.env["STELO_BRIDGE"] ?? "";
// Something else may use the cores: a step may take long, but not for ever.
const PATIENCE = 180_000;

/** What became of one test. */
interface Result {
  name: string;
  seconds: number;
  error?: string;
}

/** The tests, in their order. */
export type Tests = Record<string, () => Promise<void>>;

/** Have the driver do something in the page. */
export async function hand(action: string, values: Record<string, unknown> = {}): Promise<string> {
  const response = await fetch(BRIDGE, { method: "POST", body: JSON.stringify({ action, ...values }) });
  const { answer, error } = (await response.json()) as { answer: string | null; error?: string };
  if (error) throw new Error(`${action} ${JSON.stringify(values)}: ${error}`);
  return answer ?? "";
}

/** Run all, or those whose name the pattern STELO_ONLY fits; tell the driver. Failures leave a picture. */
export async function runAll(tests: Tests): Promise<void> {
  const results: Result[] = [];
  for (const [name, test] of Object.entries(tests)) {
    if (!new RegExp(process.env["STELO_ONLY"] ?? "").test(name)) continue;
    const started = Date.now();
    const error = await test().then(() => undefined, (reason: Error) => reason.stack ?? String(reason));
    const seconds = (Date.now() - started) / 1000;
    if (error) await hand("picture", { path: `${tmpdir()}/stelo-workbench-${results.length + 1}.png` });
    results.push({ name, seconds, ...(error && { error }) });
    await hand("log", { line: `${error ? "FAILED" : "ok"}  ${name}  ${seconds.toFixed(1)} s${error ? `\n${error}` : ""}` });
    await tidy();
  }
  await hand("done", { results });
}

/** Close every editor without a question, and every notification. */
export async function tidy(): Promise<void> {
  // A preview that a failed test left would hold its editors open.
  await vscode.commands.executeCommand("refactorPreview.discard").then(undefined, () => undefined);
  for (const tab of vscode.window.tabGroups.all.flatMap((group) => group.tabs)) {
    if (tab.isDirty && tab.input instanceof vscode.TabInputText) {
      await vscode.window.showTextDocument(tab.input.uri, { viewColumn: tab.group.viewColumn });
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    } else {
      await vscode.window.tabGroups.close(tab);
    }
  }
  await vscode.commands.executeCommand("notifications.clearAll");
}

/** Wait until something is there. */
export async function until<T>(what: string, look: () => T | undefined | false | Promise<T | undefined | false>, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The extension itself. */
export async function stelo(): Promise<Stelo> {
  const extension = vscode.extensions.getExtension<Stelo>("stelo.stelo");
  if (!extension) throw new Error("the extension is not there");
  return extension.activate();
}

/** A file of the workspace. */
export function file(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error("no folder is open");
  return vscode.Uri.joinPath(folder, name);
}

/** Open a file in the first column and select from the start of one line to the end of another (1-based). */
export async function open(name: string, first?: number, last?: number): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(file(name));
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
  if (first) {
    const end = last ? document.lineAt(last - 1).range.end : new vscode.Position(first - 1, 0);
    editor.selection = new vscode.Selection(new vscode.Position(first - 1, 0), end);
  }
  return editor;
}

/** The untitled Python documents that are open. */
export function pythons(): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(({ languageId, isUntitled, isClosed }) => languageId === "python" && isUntitled && !isClosed);
}

/** Change a user setting and wait until it is seen. */
export async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration("stelo").update(name, value, vscode.ConfigurationTarget.Global);
}

/**
 * Do something, and answer its modal question with a button (undefined: the user cancels); answers the question.
 * VS Code refuses modal dialogs while it runs extension tests, so here nobody can press the button itself.
 */
export async function answering(button: string | undefined, act: () => Thenable<unknown>): Promise<string> {
  const original = vscode.window.showWarningMessage;
  let question = "";
  const answer = async (message: string, options: vscode.MessageOptions, ...buttons: string[]) => {
    if (!options.modal || (button && !buttons.includes(button))) throw new Error(`${button} is no answer to: ${message}`);
    question = message;
    return button;
  };
  Object.assign(vscode.window, { showWarningMessage: answer });
  try {
    await act();
  } finally {
    Object.assign(vscode.window, { showWarningMessage: original });
  }
  return question;
}

/** The file's text. */
export async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));
}
