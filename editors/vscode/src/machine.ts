/** This machine, as `find.ts` asks it; and the Python extension, which may not be there. */

import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { homedir } from "node:os";
import * as vscode from "vscode";
import type { Machine, Places } from "./find";
import { configuration } from "./settings";

const PROBE_SECONDS = 20;

/** The machine that the extension runs on. */
export const machine: Machine = {
  platform: process.platform,
  home: homedir(),
  searchPath: process.env["PATH"] ?? process.env["Path"] ?? "",
  isFile: (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
  hasServer: (python) =>
    new Promise((resolve) => {
      const options = { timeout: PROBE_SECONDS * 1000, windowsHide: true };
      execFile(python, ["-m", "stelo_lsp", "--version"], options, (error) => resolve(!error));
    }),
};

/** Our own environment's folder. */
export function privateFolder(context: vscode.ExtensionContext): string {
  return vscode.Uri.joinPath(context.globalStorageUri, "venv").fsPath;
}

/** Where to look for the server. */
export function places(context: vscode.ExtensionContext): Places {
  return {
    path: configuration().get("path", ""),
    interpreter: configuration().get("interpreter", ""),
    pythonExtension,
    privateFolder: privateFolder(context),
  };
}

interface PythonApi {
  environments: {
    getActiveEnvironmentPath(resource?: vscode.Uri): { path: string };
    resolveEnvironment(path: { path: string }): Promise<{ executable: { uri?: vscode.Uri } } | undefined>;
  };
}

/** The Python of the Python extension's active environment; undefined without that extension. */
export async function pythonExtension(): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<PythonApi>("ms-python.python");
  if (!extension) return undefined;
  try {
    const { environments } = await extension.activate();
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const found = await environments.resolveEnvironment(environments.getActiveEnvironmentPath(folder));
    return found?.executable.uri?.fsPath;
  } catch {
    return undefined; // It is another extension's trouble, and there are other places to look.
  }
}
