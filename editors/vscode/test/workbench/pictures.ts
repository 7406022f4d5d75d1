/** Makes the pictures of the README, into the folder images/. */

import * as vscode from "vscode";
import { hand, open, pythons, runAll, stelo, type Tests, until } from "./harness";

const picture = async (name: string) => {
  // Give it time to paint: the page is drawn in another process.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const { extensionPath } = (await stelo()).context;
  await hand("picture", { path: `${extensionPath}/images/${name}.png` });
};

async function bare(): Promise<void> {
  for (const command of ["closeSidebar", "closePanel", "closeAuxiliaryBar"]) await vscode.commands.executeCommand(`workbench.action.${command}`);
  await vscode.commands.executeCommand("notifications.clearAll");
}

const pictures: Tests = {
  "the model is loaded": async () => {
    await open("Inventory.java", 8, 10);
    await vscode.commands.executeCommand("stelo.translate");
  },

  translate: async () => {
    await bare();
    await open("Inventory.java", 5, 27);
    const ending = vscode.commands.executeCommand("stelo.translate");
    await until("a part of the translation", () => pythons().find((python) => python.lineCount > 3));
    await picture("translate");
    await ending;
  },

  preview: async () => {
    await bare();
    await open("Inventory.java", 8, 10);
    const ending = vscode.commands.executeCommand("stelo.replace");
    await hand("see", { selector: ".bulk-edit-panel .monaco-list-row:has-text('Inventory.java')" });
    await hand("click", { selector: ".bulk-edit-panel input.edit-checkbox" });
    await hand("click", { selector: ".bulk-edit-panel .monaco-list-row:has-text('def ')" });
    await picture("preview");
    await hand("click", { selector: ".bulk-edit-panel .monaco-button:has-text('Discard')" });
    await ending;
  },

  compare: async () => {
    await bare();
    await open("Inventory.java", 8, 18);
    await vscode.commands.executeCommand("stelo.compare");
    await picture("compare");
  },

  status: async () => {
    await bare();
    await open("Inventory.java", 13);
    void vscode.commands.executeCommand("stelo.actions");
    await hand("see", { selector: ".quick-input-widget:has-text('Choose Model')" });
    await picture("status");
    await hand("press", { keys: "Escape" });
  },

  walkthrough: async () => {
    await bare();
    await vscode.commands.executeCommand("workbench.action.openWalkthrough", "stelo.stelo#start", false);
    await hand("see", { selector: ".gettingStartedContainer :text('Fetch the model')" });
    await picture("walkthrough");
  },
};

/** Called by VS Code, as the option extensionTestsPath wants. */
export function run(): Promise<void> {
  return runAll(pictures);
}
