/** “Translate folder…”: every source file in turn, with a summary; one failure stops nothing. */

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { exists, isOurs, translateTo } from "./file";
import { pythonPath, SUFFIXES } from "./languages";
import { type Candidate, EXCLUDED, plan } from "./plan";
import { reporter, type Work, working } from "./request";
import type { Stelo } from "./stelo";
import { type Outcome, report } from "./summary";

/** Translate a folder (asked for without an argument), and show what became of it. */
export async function translateFolder(stelo: Stelo, argument?: unknown): Promise<Outcome[] | undefined> {
  const folder = argument instanceof vscode.Uri ? argument : await askFolder();
  const client = folder && (await stelo.client());
  if (!client) return undefined;
  const { translate, foreign, newer, taken } = plan(await candidates(stelo, folder));
  const skipped = (why: string) => (candidate: Candidate): Outcome => ({ path: candidate.path, kind: "skipped", notes: [why] });
  const outcomes = [
    ...newer.map(skipped(vscode.l10n.t("its Python is newer"))),
    ...taken.map(skipped(vscode.l10n.t("another source has the same Python name"))),
  ];
  const answer = foreign.length ? await askForeign(foreign.length) : false;
  if (answer === undefined) return undefined;
  if (!answer) outcomes.push(...foreign.map(skipped(vscode.l10n.t("its Python was not written by stelo"))));
  const todo = answer ? [...translate, ...foreign] : translate;
  outcomes.push(...(await translateAll(stelo, client, todo)));
  await show(folder, outcomes);
  return outcomes;
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri;
  const options = { canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t("Translate"), defaultUri };
  return (await vscode.window.showOpenDialog(options))?.[0];
}

/** Whether Python that others wrote may be overwritten; undefined: do nothing at all. */
async function askForeign(count: number): Promise<boolean | undefined> {
  const [overwrite, keep] = [vscode.l10n.t("Overwrite All"), vscode.l10n.t("Keep Them")];
  const question = vscode.l10n.t("{0} of the Python files exist already and were not written by stelo.", count);
  const answer = await vscode.window.showWarningMessage(question, { modal: true }, overwrite, keep);
  return answer === undefined ? undefined : answer === overwrite;
}

/** The sources in a folder, without what `files.exclude` hides. */
async function candidates(stelo: Stelo, folder: vscode.Uri): Promise<Candidate[]> {
  const sources = new vscode.RelativePattern(folder, `**/*.{${SUFFIXES.join(",")}}`);
  const found = await vscode.workspace.findFiles(sources, EXCLUDED);
  return Promise.all(found.map((uri) => candidate(stelo, uri)));
}

async function candidate(stelo: Stelo, source: vscode.Uri): Promise<Candidate> {
  const target = source.with({ path: pythonPath(source.path) });
  const changed = (await vscode.workspace.fs.stat(source)).mtime;
  const described = { path: source.toString(), changed };
  if (!(await exists(target))) return described;
  const python = { changed: (await vscode.workspace.fs.stat(target)).mtime, ours: await isOurs(stelo.context, target) };
  return { ...described, python };
}

function translateAll(stelo: Stelo, client: LanguageClient, todo: Candidate[]): Thenable<Outcome[]> {
  return working(vscode.l10n.t("translate folder"), async (progress, cancel) => {
    const outcomes: Outcome[] = [];
    for (const [index, { path, python }] of todo.entries()) {
      const step = reporter({ report: ({ message }) => progress.report({ message }) }, `${index + 1}/${todo.length}`);
      const outcome: Outcome = cancel.isCancellationRequested
        ? { path, kind: "skipped", notes: [vscode.l10n.t("cancelled")] }
        : await translateOne(stelo, client, path, python !== undefined, cancel, step);
      outcomes.push(outcome);
      progress.report({ increment: 100 / todo.length });
    }
    return outcomes;
  });
}

async function translateOne(
  stelo: Stelo,
  client: LanguageClient,
  path: string,
  overwrite: boolean,
  cancel: vscode.CancellationToken,
  work: (work: Work) => void,
): Promise<Outcome> {
  const source = vscode.Uri.parse(path);
  const job = { source, target: source.with({ path: pythonPath(source.path) }), overwrite };
  try {
    const translation = await translateTo(stelo, client, job, cancel, work);
    if (!translation) return { path, kind: "skipped", notes: [vscode.l10n.t("cancelled")] };
    const notes = translation.warnings.map(({ line, message }) => (line ? `${line}: ${message}` : message));
    return { path, kind: notes.length ? "warnings" : "ok", notes };
  } catch (error) {
    return { path, kind: "failed", notes: [error instanceof Error ? error.message : String(error)] };
  }
}

async function show(folder: vscode.Uri, outcomes: Outcome[]): Promise<void> {
  const base = `${folder.toString().replace(/\/$/, "")}/`;
  const named = outcomes.map((outcome) => ({ ...outcome, path: decodeURIComponent(outcome.path.replace(base, "")) }));
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content: report(named, vscode.l10n.t) });
  await vscode.window.showTextDocument(document, { preview: false });
}
