/** “Translate selection to Python”: streams into a new document beside. */

import * as vscode from "vscode";
import { PythonDocument } from "./documents";
import { title } from "./languages";
import type { Translation } from "./protocol";
import { reporter, requestTranslation, working } from "./request";
import { type Target, targetOf } from "./select";
import type { Stelo } from "./stelo";

/** Translate a selection (or what a code action names), and show it as it grows. */
export async function translate(stelo: Stelo, argument?: unknown): Promise<Translation | undefined> {
  const target = await targetOf(argument);
  if (!target) return undefined;
  const client = await stelo.client();
  if (!client) return undefined;
  return working(target.words, async (progress, cancel) => {
    const stream = new Stream(target.column);
    const listener = { text: (text: string) => stream.show(text), work: reporter(progress) };
    try {
      const translation = await requestTranslation(client, target.source, cancel, listener);
      if (translation) await deliver(stelo, stream, translation, target);
      else await stream.cut(vscode.l10n.t("cancelled"));
      return translation;
    } catch (error) {
      await stream.cut(vscode.l10n.t("failed"));
      stelo.showError(error);
      return undefined;
    }
  });
}

/** The document, opened when its first text comes, so that what fails early leaves no empty one. */
class Stream {
  private text = "";
  private opening: Promise<PythonDocument> | undefined;

  constructor(private readonly column: vscode.ViewColumn) {}

  /** Have the document show this soon. */
  show(text: string): void {
    this.text = text;
    void this.open().then((document) => document.show(this.text));
  }

  /** Show the whole; the document, or undefined when the user took it over or closed it. */
  async finish(text: string): Promise<vscode.TextDocument | undefined> {
    this.text = text;
    const beside = await this.open();
    return (await beside.finish(text)) ? beside.document : undefined;
  }

  /** Leave what has come, and mark it as a part. */
  async cut(why: string): Promise<void> {
    if (!this.opening) return;
    const end = this.text === "" || this.text.endsWith("\n") ? "" : "\n";
    await this.finish(`${this.text}${end}# stelo: cut here (${why})\n`);
  }

  private open(): Promise<PythonDocument> {
    return (this.opening ??= PythonDocument.open(this.column));
  }
}

async function deliver(stelo: Stelo, stream: Stream, translation: Translation, target: Target): Promise<void> {
  let document = await stream.finish(translation.python);
  if (!document) {
    document = await openNew(translation.python, target.column);
    void vscode.window.showInformationMessage(
      vscode.l10n.t("You changed or closed the translation while it was written: that one is yours, the whole translation is in a new document."),
    );
  }
  stelo.review(document, translation);
  stelo.log.info(summary(translation));
}

/** A new document that is not written to any more. */
async function openNew(python: string, column: vscode.ViewColumn): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: "python", content: python });
  await vscode.window.showTextDocument(document, { viewColumn: column, preserveFocus: true, preview: false });
  return document;
}

/** `Java → Python, 120 tokens in 4.1 s, 1 warning`. */
export function summary(translation: Translation): string {
  const { language, n_tokens: tokens, seconds, warnings } = translation;
  const cost = vscode.l10n.t("{0} → Python, {1} tokens in {2} s", title(language), tokens, seconds.toFixed(1));
  return warnings.length ? vscode.l10n.t("{0}, {1} warning(s)", cost, warnings.length) : cost;
}
