/** “Translate file…”: `name.py` beside the source, written in one step or not at all. */

import { createHash, randomUUID } from "node:crypto";
import { rename } from "node:fs/promises";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { languageIdOf, pythonPath } from "./languages";
import type { Translation } from "./protocol";
import { reporter, requestTranslation, type Work, working } from "./request";
import type { Stelo } from "./stelo";

const WRITTEN = "stelo.written";

/** Translate a file (that of the active editor without an argument), and show what was written. */
export async function translateFile(stelo: Stelo, argument?: unknown): Promise<void> {
  const source = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  if (!source || source.scheme === "untitled") {
    void vscode.window.showInformationMessage(vscode.l10n.t("Only a saved file can be translated beside itself."));
    return;
  }
  const target = source.with({ path: pythonPath(source.path) });
  const there = await exists(target);
  if (there && !(await mayOverwrite(target))) return;
  const client = await stelo.client();
  if (!client) return;
  try {
    const translation = await working(baseName(source), (progress, cancel) =>
      translateTo(stelo, client, { source, target, overwrite: there }, cancel, reporter(progress)),
    );
    if (!translation) return;
    const document = await vscode.workspace.openTextDocument(target);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
    stelo.review(document, translation);
  } catch (error) {
    stelo.showError(error);
  }
}

/** A source file and where its Python goes. */
export interface Job {
  source: vscode.Uri;
  target: vscode.Uri;
  overwrite: boolean;
}

/**
 * Translate a file and write its Python; undefined when cancelled, and then nothing is written.
 *
 * @throws Error (the server's, or the file system's).
 */
export async function translateTo(
  stelo: Stelo,
  client: LanguageClient,
  { source, target, overwrite }: Job,
  cancel: vscode.CancellationToken,
  work: (work: Work) => void,
): Promise<Translation | undefined> {
  const text = await textOf(source);
  const request = { text, languageId: languageIdOf(source.path) };
  const translation = await requestTranslation(client, request, cancel, { work });
  if (!translation) return undefined;
  await writeAtOnce(target, translation.python, overwrite);
  await remember(stelo.context, target, translation.python);
  return translation;
}

/** Whether a Python file is as stelo wrote it. */
export async function isOurs(context: vscode.ExtensionContext, target: vscode.Uri): Promise<boolean> {
  const known = context.workspaceState.get<Record<string, string>>(WRITTEN, {})[target.toString()];
  return known !== undefined && known === digest(await vscode.workspace.fs.readFile(target));
}

/** Whether a file is there. */
export function exists(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The last part of a path. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.split("/").at(-1) ?? uri.path;
}

async function mayOverwrite(target: vscode.Uri): Promise<boolean> {
  const overwrite = vscode.l10n.t("Overwrite");
  const question = vscode.l10n.t("{0} exists already. Overwrite it?", baseName(target));
  return (await vscode.window.showWarningMessage(question, { modal: true }, overwrite)) === overwrite;
}

/** As the editor has it, where it is open; else as it lies on the disk, which must be UTF-8. */
async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    throw error instanceof TypeError ? new Error(vscode.l10n.t("{0} is not UTF-8 text.", baseName(uri))) : error;
  }
}

/** Write aside, then move: nobody ever sees half a file. */
async function writeAtOnce(target: vscode.Uri, text: string, overwrite: boolean): Promise<void> {
  const aside = target.with({ path: `${target.path}.${randomUUID().slice(0, 8)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(aside, new TextEncoder().encode(text));
    // VS Code's own rename removes the target first: for a moment, or for ever, there would be no such file.
    if (overwrite && target.scheme === "file") await rename(aside.fsPath, target.fsPath);
    else await vscode.workspace.fs.rename(aside, target, { overwrite });
  } catch (error) {
    if (!overwrite || (await exists(target))) await vscode.workspace.fs.delete(aside).then(undefined, () => undefined);
    throw error;
  }
}

async function remember(context: vscode.ExtensionContext, target: vscode.Uri, text: string): Promise<void> {
  const known = context.workspaceState.get<Record<string, string>>(WRITTEN, {});
  const entry = { [target.toString()]: digest(new TextEncoder().encode(text)) };
  await context.workspaceState.update(WRITTEN, { ...known, ...entry });
}

function digest(data: Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
