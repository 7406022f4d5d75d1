/** “Compare with translation”: source and Python side by side, both read-only. */

import * as vscode from "vscode";
import { pythonPath } from "./languages";
import { type Progress, reporter, requestTranslation, working } from "./request";
import { nameOf, targetOf } from "./select";
import type { Stelo } from "./stelo";

const SCHEME = "stelo-compare";
let count = 0;

/** The texts of the diffs that are open; VS Code asks for them by their address. */
class Texts implements vscode.TextDocumentContentProvider {
  private readonly texts = new Map<string, string>();

  /** An address for a text; the name at its end gives the language. */
  add(folder: number, name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${folder}/${name}` });
    this.texts.set(uri.toString(), text);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? "";
  }

  /** Forget a text whose document is closed. */
  forget(uri: vscode.Uri): void {
    this.texts.delete(uri.toString());
  }
}

let texts: Texts | undefined;

/** Translate the selection and open the diff. */
export async function compare(stelo: Stelo): Promise<void> {
  const target = await targetOf(undefined);
  const client = target && (await stelo.client());
  if (!client) return;
  const before = target.document.getText(target.range);
  const work = (progress: Progress, cancel: vscode.CancellationToken) =>
    requestTranslation(client, target.source, cancel, { work: reporter(progress) });
  try {
    const translation = await working(target.words, work);
    if (!translation) return;
    count += 1;
    const store = provider(stelo.context);
    const left = store.add(count, nameOf(target.document), before);
    const right = store.add(count, pythonPath(nameOf(target.document)), translation.python);
    const title = vscode.l10n.t("{0} ↔ Python", target.words);
    await vscode.commands.executeCommand("vscode.diff", left, right, title);
    stelo.review(await vscode.workspace.openTextDocument(right), translation);
  } catch (error) {
    stelo.showError(error);
  }
}

function provider(context: vscode.ExtensionContext): Texts {
  if (texts) return texts;
  const made = new Texts();
  texts = made;
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, made),
    vscode.workspace.onDidCloseTextDocument((document) => made.forget(document.uri)),
  );
  return made;
}
