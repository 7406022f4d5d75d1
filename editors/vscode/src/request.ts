/** One `stelo/translate`: asked, listened to, cancelled. */

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { LSPErrorCodes, ProgressType, ResponseError } from "vscode-languageclient/node";
import { extended, type Partial, type Source, type Translation } from "./protocol";

/** What the server tells of a job while it runs; `title` comes with the first word. */
export interface Work {
  kind: "begin" | "report" | "end";
  title?: string;
  message?: string;
  percentage?: number;
}

/** Who listens: to the text so far, to the state of the work. */
export interface Listener {
  text?(text: string): void;
  work?(work: Work): void;
}

const TEXT = new ProgressType<Partial>();
const WORK = new ProgressType<Work>();
let count = 0;

/**
 * Translate; undefined when it was cancelled, which stops the model at once.
 *
 * @throws Error with the server's words.
 */
export async function requestTranslation(
  client: LanguageClient,
  source: Source,
  cancel: vscode.CancellationToken,
  listener: Listener = {},
): Promise<Translation | undefined> {
  count += 1;
  const [partialResultToken, workDoneToken] = [`stelo.text.${count}`, `stelo.work.${count}`];
  let text = "";
  const listening = vscode.Disposable.from(
    client.onProgress(TEXT, partialResultToken, (partial) => listener.text?.((text = extended(text, partial)))),
    client.onProgress(WORK, workDoneToken, (work) => listener.work?.(work)),
  );
  try {
    const params = { ...source, partialResultToken, workDoneToken };
    return await client.sendRequest<Translation>("stelo/translate", params, cancel);
  } catch (error) {
    if (wasCancelled(error) || cancel.isCancellationRequested) return undefined;
    throw error;
  } finally {
    listening.dispose();
  }
}

/** Whether a request failed because it was cancelled. */
export function wasCancelled(error: unknown): boolean {
  return (
    error instanceof vscode.CancellationError ||
    (error instanceof ResponseError &&
      [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled].some((code) => code === error.code))
  );
}

/** What a notification with a Cancel shows. */
export type Progress = vscode.Progress<{ message?: string; increment?: number }>;

/** Do something under a notification with a Cancel, titled `stelo: words`. */
export function working<T>(words: string, task: (progress: Progress, cancel: vscode.CancellationToken) => Thenable<T>): Thenable<T> {
  const title = vscode.l10n.t("stelo: {0}", words);
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, cancellable: true, title }, task);
}

/** A listener that shows the work in a notification; `prefix` says what is being translated. */
export function reporter(progress: Progress, prefix = ""): (work: Work) => void {
  let shown = 0;
  let title = "";
  return (work) => {
    title = work.title ?? title;
    const percentage = work.percentage ?? shown;
    const parts = [prefix, title, work.message].filter(Boolean);
    progress.report({ message: parts.join(" · "), increment: Math.max(0, percentage - shown) });
    shown = Math.max(shown, percentage);
  };
}
