/** The Python document beside, which a translation is written into while it grows. */

import * as vscode from "vscode";

// Milliseconds between two writes; more often than that nobody reads.
const PAUSE = 120;

/** Text with `\n` only: a new document has the line ends of its platform. */
const plain = (text: string): string => text.replace(/\r\n/g, "\n");

/**
 * An untitled document that is written by us alone. Once somebody else changed or closed it, it is theirs:
 * `lost` is true and nothing is written any more.
 */
export class PythonDocument implements vscode.Disposable {
  private written = "";
  private wanted = "";
  private writing: Promise<void> | undefined;
  private readonly listeners: vscode.Disposable;
  lost = false;

  private constructor(readonly document: vscode.TextDocument) {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.looked(event)),
      vscode.workspace.onDidCloseTextDocument((closed) => (this.lost ||= closed === document)),
    );
  }

  /** A new document in a column, which does not take the focus. */
  static async open(column: vscode.ViewColumn): Promise<PythonDocument> {
    const document = await vscode.workspace.openTextDocument({ language: "python", content: "" });
    const beside = new PythonDocument(document);
    await vscode.window.showTextDocument(document, { viewColumn: column, preserveFocus: true, preview: false });
    return beside;
  }

  /** Have it show this text soon. */
  show(text: string): void {
    this.wanted = plain(text);
    this.writing ??= this.write().finally(() => (this.writing = undefined));
  }

  /** Have it show this text, and wait until it does; false when the document is lost. */
  async finish(text: string): Promise<boolean> {
    this.wanted = plain(text);
    while (!this.lost && this.written !== this.wanted) {
      this.show(text);
      await this.writing;
    }
    this.dispose();
    return !this.lost;
  }

  /** Stop listening. */
  dispose(): void {
    this.listeners.dispose();
  }

  private async write(): Promise<void> {
    while (!this.lost && this.written !== this.wanted) {
      await this.put(this.wanted);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** Replace what differs. An edit made for another version than the document's is refused by VS Code. */
  private async put(text: string): Promise<void> {
    const from = commonPrefix(this.written, text);
    const range = new vscode.Range(positionAt(this.written, from), positionAt(this.written, this.written.length));
    const cursors = this.editors().map((editor) => ({ editor, selections: editor.selections }));
    this.written = text;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(this.document.uri, range, text.slice(from));
    if (!(await vscode.workspace.applyEdit(edit))) this.lost = true;
    if (this.lost) return;
    for (const { editor, selections } of cursors) this.follow(editor, selections);
  }

  /** Text at a cursor would push it along: leave it, and scroll where the user is not. */
  private follow(editor: vscode.TextEditor, selections: readonly vscode.Selection[]): void {
    editor.selections = selections;
    if (editor === vscode.window.activeTextEditor) return;
    const end = this.document.lineAt(this.document.lineCount - 1).range;
    editor.revealRange(end);
  }

  private editors(): vscode.TextEditor[] {
    return vscode.window.visibleTextEditors.filter((editor) => editor.document === this.document);
  }

  private looked(event: vscode.TextDocumentChangeEvent): void {
    if (event.document !== this.document || event.contentChanges.length === 0) return;
    if (plain(this.document.getText()) !== this.written) this.lost = true;
  }
}

/** How many characters two texts begin with in common; never half of a surrogate pair. */
export function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  const before = one.charCodeAt(length - 1);
  return before >= 0xd800 && before < 0xdc00 ? length - 1 : length;
}

function positionAt(text: string, offset: number): vscode.Position {
  const lines = text.slice(0, offset).split("\n");
  return new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
