/** The server's life: settings, killed, without a model, and what the status says. */

import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Translation } from "../../src/protocol";
import { hand, open, set, stelo, type Tests, until } from "./harness";

const TOAST = ".notification-toast";

async function translates(): Promise<void> {
  await open("Numbers.java", 2, 4);
  const translation = await vscode.commands.executeCommand<Translation>("stelo.translate");
  assert.match(translation.python, /def square/);
}

export const serverTests: Tests = {
  "only a path needs another process; other settings reach the server as they are": async () => {
    const { server } = await stelo();
    const pid = server.pid;
    await set("contextTokens", 2048);
    await translates();
    await until("the new context", () => server.status?.contextTokens === 2048);
    await set("contextTokens", undefined);
    assert.equal(server.pid, pid, "the same process");
    assert.doesNotMatch(await hand("text", { selector: TOAST }), /no setting/);
    await vscode.commands.executeCommand("stelo.restart");
    assert.notEqual(server.pid, pid, "another one, when asked for");
  },

  "another model is chosen from a list": async () => {
    const bundle = () => vscode.workspace.getConfiguration("stelo").get("bundle");
    const ending = vscode.commands.executeCommand("stelo.chooseModel");
    await hand("click", { selector: ".quick-input-widget .monaco-list-row:has-text('Qwen2.5-Coder 1.5B')" });
    await ending;
    assert.equal(bundle(), "large");
    await set("bundle", undefined);
    await until("the default again", () => bundle() === "small");
    await translates();
  },

  "the walkthrough's steps that were done before it opened are ticked": async () => {
    await translates();
    await vscode.commands.executeCommand("workbench.action.openWalkthrough", "stelo.stelo#start", false);
    for (const step of ["install", "fetch"]) await hand("see", { selector: `.codicon.complete[data-done-step-id$='${step}']` });
  },

  "a killed server starts again and says why": async () => {
    const { server } = await stelo();
    await server.ready();
    const pid = server.pid as number;
    process.kill(pid, "SIGKILL");
    await hand("see", { selector: `${TOAST}:has-text('SIGKILL')` });
    await until("another process", () => server.life === "running" && server.pid !== pid);
    await translates();
  },

  "unload takes the model out of memory": async () => {
    const { server } = await stelo();
    await translates();
    await vscode.commands.executeCommand("stelo.unload");
    await until("a cold model", () => server.status?.state === "cold");
  },

  "debug information has versions and status, and no home folder": async () => {
    await translates();
    await vscode.commands.executeCommand("stelo.debugInformation");
    const text = await vscode.env.clipboard.readText();
    const facts = JSON.parse(text) as {
      server: { version: string };
      status: { state: string };
      doctor: { ok: boolean; checks: { name: string }[] };
    };
    assert.match(facts.server.version, /stelo-lsp \d/);
    assert.equal(facts.status.state, "ready");
    assert.ok(facts.doctor.ok, text);
    assert.ok(!facts.doctor.checks.some(({ name }) => name === "speed"), "no second model is loaded to be measured");
    const home = process.env["HOME"];
    assert.ok(home && !text.includes(`${home}/`), text);
  },

  "a missing model is asked for, and said to be missing": async () => {
    const { server } = await stelo();
    const path = vscode.workspace.getConfiguration("stelo").get("path");
    const pid = server.pid;
    await set("path", process.env["STELO_WITHOUT_MODEL"]);
    await until("another process", () => server.life === "running" && server.pid !== pid);
    await open("Numbers.java", 2, 4);
    const ending = vscode.commands.executeCommand("stelo.translate");
    await hand("click", { selector: `${TOAST} .monaco-button:has-text('Not now')` });
    assert.equal(await ending, undefined);
    await hand("see", { selector: `${TOAST}:has-text('stelo-lsp bundle fetch')` });
    await set("path", path);
    await until("the old server", () => server.life === "running" && server.launch?.command === path);
    await translates();
  },

  "a wrong path is named, and nothing else is started": async () => {
    const { server } = await stelo();
    const path = vscode.workspace.getConfiguration("stelo").get("path");
    await set("path", "~/no such/stelo-lsp");
    await hand("see", { selector: `${TOAST}:has-text('no such/stelo-lsp')` });
    assert.equal(server.life, "failed");
    await set("path", path);
    await until("the server", () => server.life === "running");
  },
};
