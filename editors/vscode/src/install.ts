/** Installing the server into an environment of this extension's own; only ever after a click. */

import { existsSync } from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import { createEnvironment } from "./environment";
import { onSearchPath } from "./find";
import { machine, privateFolder, pythonExtension } from "./machine";
import { run, Stopped } from "./program";
import { working } from "./request";
import { configuration } from "./settings";
import type { Stelo } from "./stelo";

/** Python 3.11 or newer is what the server needs. */
const RIGHT = "import sys, venv; sys.exit(sys.version_info < (3, 11))";

/** The clone that this extension was built in; empty when it was built to be published. Set by esbuild.mjs. */
declare const STELO_CLONE: string;

/** Create the environment, install, start the server; what is half built is removed. */
export async function installServer(stelo: Stelo): Promise<void> {
  const python = await findPython();
  if (!python) {
    void vscode.window.showErrorMessage(vscode.l10n.t("Python 3.11 or newer was not found. Install it, or name one in the setting stelo.interpreter."));
    return;
  }
  stelo.log.show(true);
  try {
    await working(vscode.l10n.t("installing the language server"), (progress, cancel) =>
      createEnvironment(python, privateFolder(stelo.context), source(), cancel, (line) => {
        stelo.log.info(line);
        progress.report({ message: line.slice(0, 80) });
      }),
    );
    await stelo.server.restart();
    void vscode.window.showInformationMessage(vscode.l10n.t("The language server is installed and runs."));
  } catch (error) {
    if (!(error instanceof Stopped)) stelo.showError(explained(error as Error));
  }
}

/** What pip is given: what the setting says, else the clone where it still is, else the package's name. */
function source(): string {
  const named = configuration().get("installFrom", "");
  if (named) return named;
  return STELO_CLONE && existsSync(path.join(STELO_CLONE, "pyproject.toml")) ? `${STELO_CLONE}[embedded]` : "stelo-lsp[embedded]";
}

function explained(error: Error): Error {
  if (!/No matching distribution|Could not find a version/.test(error.message)) return error;
  const hint = vscode.l10n.t("If no package index has it, name a folder with the project, or a wheel, in the setting stelo.installFrom.");
  return new Error(`${error.message}. ${hint}`);
}

async function findPython(): Promise<string | undefined> {
  const named = ["python3", "python3.13", "python3.12", "python3.11", "python"].map((name) => onSearchPath(name, machine));
  for (const python of [await pythonExtension(), ...named]) {
    if (python && (await run(python, ["-c", RIGHT], () => undefined).then(() => true, () => false))) return python;
  }
  return undefined;
}
