import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LANGUAGE_IDS } from "../../src/languages";

interface Manifest {
  activationEvents: string[];
  contributes: {
    commands: { command: string }[];
    menus: Record<string, { command?: string; when?: string }[]>;
    walkthroughs: { steps: { description: string }[] }[];
  };
}
// npm runs scripts in the package's folder.
const { activationEvents, contributes } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const commands = contributes.commands.map(({ command }) => command);

test("the manifest names the languages of the code, wherever it names any", () => {
  assert.deepEqual(activationEvents, LANGUAGE_IDS.map((id) => `onLanguage:${id}`));
  const conditions = JSON.stringify(contributes).match(/LangId =~ \/\^\(([^)]*)\)/g) ?? [];
  assert.ok(conditions.length > 5);
  for (const condition of conditions) assert.deepEqual(condition.replace(/.*\((.*)\)/, "$1").split("|"), LANGUAGE_IDS);
});

test("every command that is named exists, in the manifest and in the code", () => {
  const named = JSON.stringify([contributes.menus, contributes.walkthroughs]).match(/stelo\.[a-z]\w*/g) ?? [];
  const others = new Set(["stelo.serverFound", "stelo.modelReady", "stelo.editor", "stelo.installFrom"]);
  for (const name of named.filter((one) => !others.has(one))) assert.ok(commands.includes(name), name);
  const code = readFileSync("src/extension.ts", "utf8");
  for (const command of commands) assert.match(code, new RegExp(`^    ${command.replace("stelo.", "")}: \\(`, "m"));
});
