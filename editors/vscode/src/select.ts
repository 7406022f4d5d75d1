/** What a command translates: the selection, else the function around the cursor, else the whole document. */

import * as vscode from "vscode";
import type { Source } from "./protocol";
import { type Found, functionByBraces, functionBySymbols, type Symbol } from "./target";

/** A part of an open document. */
export interface Target {
  document: vscode.TextDocument;
  range: vscode.Range;
  source: Source;
  version: number;
  /** What it is, for its user: `lines 3-9 of Zoo.java`. */
  words: string;
  /** The column beside. */
  column: vscode.ViewColumn;
}

/** The target of a command: what a code action names, else what the active editor shows. */
export async function targetOf(argument: unknown): Promise<Target | undefined> {
  const named = isNamed(argument) ? await fromAction(argument) : undefined;
  if (named) return named;
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Open a file first, and select the code to translate."));
    return undefined;
  }
  const { document, selection } = editor;
  if (!selection.isEmpty) return make(document, selection, linesOf(selection, document), editor.viewColumn);
  const found = await enclosingFunction(document, selection.active.line);
  if (!found) {
    const everything = new vscode.Range(0, 0, document.lineCount - 1, document.lineAt(document.lineCount - 1).text.length);
    return make(document, everything, vscode.l10n.t("all of {0}", nameOf(document)), editor.viewColumn);
  }
  const range = new vscode.Range(found.first, 0, found.last, document.lineAt(found.last).text.length);
  return make(document, range, vscode.l10n.t("function {0} of {1}", found.name, nameOf(document)), editor.viewColumn);
}

/** `Zoo.java`, `Untitled-1`. */
export function nameOf(document: vscode.TextDocument): string {
  return document.uri.path.split("/").at(-1) ?? document.uri.path;
}

interface Named {
  uri: string;
  version: number | null;
  range: { start: vscode.Position; end: vscode.Position };
}

function isNamed(argument: unknown): argument is Named {
  return typeof argument === "object" && argument !== null && "range" in argument && typeof (argument as Named).uri === "string";
}

async function fromAction({ uri, version, range }: Named): Promise<Target | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  // The document may have changed since the action was offered: its range would be another text.
  if (version !== null && version !== document.version) return undefined;
  const { start, end } = range;
  const wanted = new vscode.Range(start.line, start.character, end.line, end.character);
  const column = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  return make(document, wanted, linesOf(wanted, document), column);
}

function make(document: vscode.TextDocument, range: vscode.Range, words: string, column: vscode.ViewColumn | undefined): Target {
  const { start, end } = range;
  const wire = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  const source = { uri: document.uri.toString(), range: wire };
  return { document, range, source, version: document.version, words, column: (column ?? 1) + 1 };
}

function linesOf(range: vscode.Range, document: vscode.TextDocument): string {
  const [first, last] = [range.start.line + 1, range.end.line + (range.end.character > 0 ? 1 : 0)];
  if (first >= last) return vscode.l10n.t("line {0} of {1}", first, nameOf(document));
  return vscode.l10n.t("lines {0}-{1} of {2}", first, last, nameOf(document));
}

/** The function around a line: by the symbols of the language's extension, else by its braces. */
export async function enclosingFunction(document: vscode.TextDocument, line: number): Promise<Found | undefined> {
  const symbols = await vscode.commands
    .executeCommand<Symbol[] | undefined>("vscode.executeDocumentSymbolProvider", document.uri)
    .then(undefined, () => undefined);
  // Flat lists (SymbolInformation) tell no ranges of whole functions.
  if (symbols?.length && symbols.every((symbol) => "children" in symbol)) return functionBySymbols(symbols, line);
  return functionByBraces(document.getText().split(/\r\n|\r|\n/), line);
}
