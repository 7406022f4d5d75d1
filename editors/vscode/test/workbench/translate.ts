/** Translating into a document beside: streamed, cancelled, disturbed. */

import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Translation } from "../../src/protocol";
import { hand, open, pythons, set, stelo, type Tests, tidy, until } from "./harness";

const CUT = "# stelo: cut here (cancelled)\n";
const CANCEL = ".notification-toast .monaco-button:has-text('Cancel')";

const translate = () => vscode.commands.executeCommand<Translation | undefined>("stelo.translate");

/** A long translation that has begun: its document, and its end. */
async function begun(): Promise<{ ending: Promise<Translation | undefined>; document: vscode.TextDocument }> {
  await open("Accounts.java", 1, 18);
  const ending = Promise.resolve(translate());
  const document = await until("text in a new document", () => pythons().find((python) => python.getText().length > 20));
  return { ending, document };
}

export const translateTests: Tests = {
  "a selection is streamed into a new document beside": async () => {
    const editor = await open("Numbers.java", 2, 8);
    const lengths: number[] = [];
    const listening = vscode.workspace.onDidChangeTextDocument(({ document }) => document.languageId === "python" && lengths.push(document.getText().length));
    const selection = editor.selection;
    const translation = await translate();
    listening.dispose();
    assert.ok(translation);
    assert.match(translation.python, /def /);
    const [python] = pythons();
    assert.equal(python?.getText(), translation.python);
    assert.ok(lengths.length > 2 && (lengths[0] ?? 0) < translation.python.length / 2, `written in steps: ${lengths}`);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document, "the focus stays");
    assert.ok(editor.selection.isEqual(selection), "the selection stays");
    const beside = vscode.window.visibleTextEditors.find(({ document }) => document === python);
    assert.equal(beside?.viewColumn, 2);
    assert.ok(beside.selection.isEmpty && beside.selection.active.isEqual(new vscode.Position(0, 0)), "its cursor stays");
  },

  "without a selection it is the function around the cursor, and says so": async () => {
    await open("Numbers.java", 7);
    const ending = translate();
    await hand("see", { selector: ".notification-toast:has-text('function isEven of Numbers.java')" });
    const translation = await ending;
    assert.match(translation?.python ?? "", /def (is_even|isEven)/);
    assert.doesNotMatch(translation?.python ?? "", /square/);
  },

  "an untitled document, by the keyboard": async () => {
    const content = "static int half(int n) {\n    return n / 2;\n}\n";
    const document = await vscode.workspace.openTextDocument({ language: "java", content });
    await vscode.window.showTextDocument(document);
    await hand("press", { keys: "Control+Alt+p" });
    await until("a translation", () => pythons().some((python) => /def half/.test(python.getText())));
    await hand("gone", { selector: ".notification-toast" });
  },

  "from the context menu": async () => {
    await open("Numbers.java", 2, 4);
    await hand("rightClick", { selector: ".view-line:has-text('square') span span" });
    await hand("hover", { selector: ".monaco-menu .action-label:text-is('Python (stelo)')" });
    await hand("click", { selector: ".monaco-menu .action-label:text-is('Translate Selection to Python')" });
    await until("a translation", () => pythons().some((python) => /def square/.test(python.getText())));
    await hand("gone", { selector: ".notification-toast" });
  },

  "the lightbulb offers both": async () => {
    const { document, selection } = await open("Numbers.java", 2, 4);
    await (await stelo()).server.ready();
    const offered = () => vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, selection, "refactor.rewrite.stelo");
    const actions = await until("two code actions", async () => (await offered()).length === 2 && offered());
    assert.deepEqual(actions.map(({ title }) => title), ["Translate selection to Python", "Replace selection with Python"]);
    const command = actions[0]?.command;
    assert.equal(command?.command, "stelo.translate");
    const translation = await vscode.commands.executeCommand<Translation>(command.command, ...(command.arguments ?? []));
    assert.match(translation.python, /def square/);
  },

  "the lightbulb without a selection means the function around the cursor": async () => {
    const { document, selection } = await open("Numbers.java", 7);
    await (await stelo()).server.ready();
    const offered = () => vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, selection, "refactor.rewrite.stelo");
    const actions = await until("two code actions", async () => (await offered()).length === 2 && offered());
    assert.deepEqual(actions.map(({ title }) => title), ["Translate function isEven to Python", "Replace function isEven with Python"]);
  },

  "cancel stops the model, keeps the text and marks it": async () => {
    const { ending, document } = await begun();
    await hand("click", { selector: CANCEL });
    const clicked = Date.now();
    assert.equal(await ending, undefined);
    assert.ok(Date.now() - clicked < 5000, "the cancel takes effect at once");
    assert.ok(document.getText().endsWith(CUT) && document.getText().length > CUT.length + 20, document.getText());
    const { server } = await stelo();
    const client = await server.ready();
    const state = () => client.sendRequest<{ queue: number; state: string }>("stelo/status");
    await until("an idle model", async () => (await state()).queue === 0 && (await state()).state === "ready", 10_000);
  },

  "what the user types into it is never overwritten": async () => {
    const { ending, document } = await begun();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), "# mine\n");
    await until("an edit between two of ours", async () => vscode.workspace.applyEdit(edit));
    const mine = document.getText();
    const translation = await ending;
    assert.ok(mine.startsWith("# mine\n"));
    assert.equal(document.getText(), mine, "ours has stopped");
    const whole = pythons().filter((python) => python !== document).map((python) => python.getText());
    assert.deepEqual(whole, [translation?.python]);
    await hand("see", { selector: ".notification-toast:has-text('is in a new document')" });
  },

  "closing it while it is written loses nothing": async () => {
    const { ending, document } = await begun();
    await vscode.window.showTextDocument(document, { viewColumn: 2 });
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    const translation = await ending;
    assert.ok(pythons().some((python) => python.getText() === translation?.python));
  },

  "warnings are diagnostics, facts a hover, both go with the document": async () => {
    await open("Accounts.java", 2, 8);
    await set("maxNewTokens", 12);
    const translation = await translate();
    await set("maxNewTokens", undefined);
    const uri = pythons()[0]?.uri as vscode.Uri;
    const found = vscode.languages.getDiagnostics(uri);
    assert.deepEqual(found.map(({ message }) => message), translation?.warnings.map(({ message }) => message));
    assert.ok(found.some(({ code }) => code === "truncated"), JSON.stringify(found));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uri, new vscode.Position(0, 0));
    const text = hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value)).join("\n");
    for (const fact of [/qwen/i, /Apache-2\.0/, /Java/, /\d+ tokens in/]) assert.match(text, fact);
    await tidy();
    await until("no diagnostics", () => vscode.languages.getDiagnostics(uri).length === 0);
  },
};
