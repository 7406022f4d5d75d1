/** The model: fetching, choosing, its licence; and the sample. */

import * as vscode from "vscode";
import type { Server } from "./client";
import { run } from "./program";
import { reporter, requestTranslation, working } from "./request";
import type { LicenceOf } from "./review";
import { configuration } from "./settings";
import type { Stelo } from "./stelo";

// Translated to fetch and load the model; one token of answer is enough.
const PROBE = { text: "int add(int a, int b) { return a + b; }", languageId: "java", maxNewTokens: 1 };

/** Fetch the model where it is missing (the server asks first, and says how large it is), and load it. */
export async function fetchModel(stelo: Stelo): Promise<void> {
  const client = await stelo.client();
  if (!client) return;
  try {
    const loaded = await working(vscode.l10n.t("fetching the model"), (progress, cancel) => {
      const show = reporter(progress);
      return requestTranslation(client, PROBE, cancel, { work: ({ title: _, ...work }) => show(work) });
    });
    if (loaded) void vscode.window.showInformationMessage(vscode.l10n.t("The model is here and ready."));
  } catch (error) {
    stelo.showError(error);
  }
}

/** Ask for a bundle and set it; the server loads it when it is needed. */
export async function chooseModel(): Promise<void> {
  const folder = vscode.l10n.t("A bundle folder…");
  const models = [
    { label: "small", description: "Qwen2.5-Coder 0.5B", detail: vscode.l10n.t("491 MB download, 0.7 GB memory; quick") },
    { label: "large", description: "Qwen2.5-Coder 1.5B", detail: vscode.l10n.t("1,117 MB download, 2.1 GB memory; better and slower") },
    { label: folder, description: "", detail: vscode.l10n.t("One that you trained") },
  ];
  const picked = await vscode.window.showQuickPick(models, { title: vscode.l10n.t("stelo: which model?") });
  const bundle = picked?.label === folder ? await askBundle() : picked?.label;
  if (bundle === undefined) return;
  const inWorkspace = configuration().inspect("bundle")?.workspaceValue !== undefined;
  await configuration().update("bundle", bundle, inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
}

/** A lookup of bundles' licences, each asked for once. */
export function licences(server: Server): LicenceOf {
  const known = new Map<string, Promise<string | undefined>>();
  return (bundle) => {
    const asked = known.get(bundle) ?? licenceOf(server, bundle);
    known.set(bundle, asked);
    return asked;
  };
}

/** Open a copy of the bundled sample, as a document that may be changed. */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const uri = vscode.Uri.joinPath(context.extensionUri, "samples", "Inventory.java");
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const document = await vscode.workspace.openTextDocument({ language: "java", content });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
}

async function askBundle(): Promise<string | undefined> {
  const options = { canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t("Use This Bundle") };
  return (await vscode.window.showOpenDialog(options))?.[0]?.fsPath;
}

async function licenceOf(server: Server, bundle: string): Promise<string | undefined> {
  if (!server.launch) return undefined;
  const { command, args } = server.launch;
  const shown = [...args.filter((argument) => argument !== "--stdio"), "bundle", "show", bundle, "--json"];
  try {
    return (JSON.parse(await run(command, shown, () => undefined)) as { licence?: string }).licence;
  } catch {
    return undefined; // A hover without its licence is still a hover.
  }
}
