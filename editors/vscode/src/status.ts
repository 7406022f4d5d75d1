/** The language status: what the server and its model do, and what the user can do about it. */

import * as vscode from "vscode";
import { SELECTOR } from "./client";
import type { ServerStatus } from "./protocol";
import type { Stelo } from "./stelo";

/** Show the state beside the language in the status bar, and keep it true. */
export function showStatus(stelo: Stelo): void {
  const item = vscode.languages.createLanguageStatusItem("stelo.status", SELECTOR);
  item.name = "stelo";
  item.command = { command: "stelo.actions", title: vscode.l10n.t("Actions") };
  const update = () => {
    const { life, reason, status } = stelo.server;
    const failed = life === "failed" || life === "missing" || status?.state === "failed";
    item.text = status ? vscode.l10n.t("stelo: {0}", words(status)) : vscode.l10n.t("stelo: {0}", lifeWords(life));
    item.detail = failed ? status?.reason || reason : status && details(status);
    item.busy = life === "starting" || status?.state === "loading";
    item.severity = vscode.LanguageStatusSeverity[failed ? "Error" : "Information"];
  };
  stelo.context.subscriptions.push(item, stelo.server.onChange(update));
  update();
}

/** The state in a word or two. */
function words(status: ServerStatus): string {
  return {
    cold: vscode.l10n.t("model not loaded"),
    loading: vscode.l10n.t("loading the model"),
    ready: vscode.l10n.t("ready"),
    failed: vscode.l10n.t("failed"),
  }[status.state];
}

function lifeWords(life: Stelo["server"]["life"]): string {
  return {
    stopped: vscode.l10n.t("not started"),
    missing: vscode.l10n.t("server not found"),
    starting: vscode.l10n.t("server is starting"),
    running: vscode.l10n.t("model not loaded"),
    failed: vscode.l10n.t("failed"),
  }[life];
}

/** Model, device, memory, queue: what is known of them. */
export function details(status: ServerStatus): string {
  return [
    status.model || status.bundle,
    status.device,
    status.memoryBytes ? `${Math.round(status.memoryBytes / 1e6)} MB` : "",
    status.queue ? vscode.l10n.t("{0} waiting", status.queue) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The status in full, and its actions. */
export async function showActions(stelo: Stelo): Promise<void> {
  const missing = stelo.server.life === "missing";
  const actions = [
    ...(missing ? [action("cloud-download", vscode.l10n.t("Install the Server"), "stelo.installServer")] : []),
    action("refresh", vscode.l10n.t("Restart"), "stelo.restart"),
    action("output", vscode.l10n.t("Show Log"), "stelo.showLog"),
    action("package", vscode.l10n.t("Choose Model…"), "stelo.chooseModel"),
    action("debug-disconnect", vscode.l10n.t("Unload the Model"), "stelo.unload"),
    action("clippy", vscode.l10n.t("Copy Debug Information"), "stelo.debugInformation"),
  ];
  const { status, life, reason } = stelo.server;
  const title = status ? `${words(status)} · ${status.reason || details(status)}` : `${lifeWords(life)} ${reason}`;
  const picked = await vscode.window.showQuickPick(actions, { title: `stelo: ${title}`, placeHolder: vscode.l10n.t("What shall be done?") });
  if (picked) await vscode.commands.executeCommand(picked.command);
}

function action(icon: string, label: string, command: string): vscode.QuickPickItem & { command: string } {
  return { label: `$(${icon}) ${label}`, command };
}
