/** Replace, compare, files, folders. */

import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Outcome } from "../../src/summary";
import { answering, file, hand, open, read, type Tests, until } from "./harness";

export const commandTests: Tests = {
  "replace shows the Refactor Preview first": async () => {
    const { document } = await open("Numbers.java", 2, 4);
    const before = document.getText();
    const ending = vscode.commands.executeCommand("stelo.replace");
    await hand("see", { selector: ".notification-toast:has-text('lines 2-4 of Numbers.java') .monaco-button:has-text('Cancel')" });
    assert.equal(document.getText(), before, "nothing is changed yet");
    await hand("see", { selector: ".bulk-edit-panel .monaco-list-row:has-text('Numbers.java')" });
    // What has to be confirmed is ticked first.
    await hand("click", { selector: ".bulk-edit-panel input.edit-checkbox" });
    await hand("click", { selector: ".bulk-edit-panel .monaco-button:has-text('Apply')" });
    await ending;
    await until("the replacement", () => document.getText().includes("def square"));
    assert.ok(document.getText().includes("static boolean isEven"), "the rest stays");
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    await until("one undo takes it back", () => document.getText() === before);
  },

  "a replacement that is discarded changes and opens nothing": async () => {
    const { document } = await open("Numbers.java", 2, 4);
    const before = document.getText();
    const ending = vscode.commands.executeCommand("stelo.replace");
    await hand("click", { selector: ".bulk-edit-panel .monaco-button:has-text('Discard')" });
    await ending;
    assert.equal(document.getText(), before);
    assert.deepEqual(vscode.window.visibleTextEditors.map((editor) => editor.document), [document]);
  },

  "a replacement that is cancelled changes nothing": async () => {
    const { document } = await open("Accounts.java", 1, 18);
    const before = document.getText();
    const ending = vscode.commands.executeCommand("stelo.replace");
    await hand("click", { selector: ".notification-toast .monaco-button:has-text('Cancel')" });
    const clicked = Date.now();
    await ending;
    assert.ok(Date.now() - clicked < 5000, "the cancel takes effect at once");
    assert.equal(document.getText(), before);
    assert.deepEqual(vscode.window.visibleTextEditors.map((editor) => editor.document), [document]);
    await hand("gone", { selector: ".bulk-edit-panel .monaco-list-row" });
  },

  "compare opens a diff with readable titles": async () => {
    await open("Numbers.java", 6, 8);
    await vscode.commands.executeCommand("stelo.compare");
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    assert.equal(activeTab?.label, "lines 6-8 of Numbers.java ↔ Python");
    const { original, modified } = activeTab.input as vscode.TabInputTextDiff;
    const [left, right] = await Promise.all([original, modified].map((uri) => vscode.workspace.openTextDocument(uri)));
    assert.equal(left?.getText(), (await read("Numbers.java")).split("\n").slice(5, 8).join("\n"));
    assert.equal(left.languageId, "java");
    assert.match(right?.getText() ?? "", /def (is_even|isEven)/);
    assert.equal(right?.languageId, "python");
  },

  "a file is written beside its source, and overwritten only when allowed": async () => {
    const source = file("batch/Hand.java");
    await vscode.commands.executeCommand("stelo.translateFile", source);
    assert.match(await read("batch/Hand.py"), /def hand/);
    await vscode.workspace.fs.writeFile(file("batch/Hand.py"), new TextEncoder().encode("# by hand\n"));
    const translate = () => vscode.commands.executeCommand("stelo.translateFile", source);
    assert.equal(await answering(undefined, translate), "Hand.py exists already. Overwrite it?");
    assert.equal(await read("batch/Hand.py"), "# by hand\n");
    await answering("Overwrite", translate);
    assert.match(await read("batch/Hand.py"), /def hand/);
  },

  "a folder: in turn, the newer are skipped, a failure stops nothing": async () => {
    const write = (name: string, text: string) => vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
    await write("batch/Old.py", "# newer\n");
    await write("batch/Hand.py", "# newer\n");
    await write("batch/less.py", "# by hand\n");
    await write("batch/node_modules/dep.js", "function dep() { return 1; }\n");
    await until("a source newer than its Python", async () => {
      await write("batch/less.js", await read("batch/less.js"));
      const [source, python] = await Promise.all(["batch/less.js", "batch/less.py"].map((name) => vscode.workspace.fs.stat(file(name))));
      return (source?.mtime ?? 0) > (python?.mtime ?? 0);
    });
    let outcomes: Outcome[] = [];
    const translate = () => vscode.commands.executeCommand<Outcome[]>("stelo.translateFolder", file("batch")).then((all) => (outcomes = all));
    const seen = hand("see", { selector: ".notification-toast:has-text('/2')" });
    assert.match(await answering("Keep Them", translate), /1 of the Python files exist already/);
    await seen;
    const kinds = Object.fromEntries(outcomes.map(({ path, kind }) => [path.split("/").at(-1), kind]));
    const add = kinds["Add.cpp"];
    assert.ok(add === "ok" || add === "warnings", add);
    assert.deepEqual({ ...kinds, "Add.cpp": "" }, { "Add.cpp": "", "Add.java": "skipped", "broken.php": "failed", "Old.cs": "skipped", "Hand.java": "skipped", "less.js": "skipped" });
    assert.match(await read("batch/Add.py"), /def add/);
    assert.equal(await read("batch/less.py"), "# by hand\n");
    assert.equal(await read("batch/Old.py"), "# newer\n");
    const summary = vscode.window.activeTextEditor?.document.getText() ?? "";
    assert.match(summary, /# Translation to Python[^]*failed[^]*broken\.php[^]*not UTF-8/);
    assert.doesNotMatch(summary, /node_modules/);
  },
};
