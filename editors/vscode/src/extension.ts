/** Wires everything; the rooms are in the other files. */

import * as vscode from "vscode";
import { Server } from "./client";
import { compare } from "./compare";
import { copyDebugInformation } from "./debugInfo";
import { translateFile } from "./file";
import { translateFolder } from "./folder";
import { installServer } from "./install";
import { chooseModel, fetchModel, licences, openSample } from "./model";
import { replace } from "./replace";
import { Review } from "./review";
import { showActions, showStatus } from "./status";
import { Stelo } from "./stelo";
import { translate } from "./translate";

/** Called by VS Code when a source file is opened or a command is used; answers nothing, starts the server. */
export function activate(context: vscode.ExtensionContext): Stelo {
  const log = vscode.window.createOutputChannel("stelo", { log: true });
  context.subscriptions.push(log);
  const server = new Server(context, log);
  const stelo = new Stelo(context, log, server, new Review(context.subscriptions, licences(server)));
  const commands: Record<string, (argument?: unknown) => unknown> = {
    translate: (argument) => translate(stelo, argument),
    replace: () => replace(stelo),
    compare: () => compare(stelo),
    translateFile: (uri) => translateFile(stelo, uri),
    translateFolder: (uri) => translateFolder(stelo, uri),
    installServer: () => installServer(stelo),
    fetchModel: () => fetchModel(stelo),
    openSample: () => openSample(context),
    chooseModel: () => chooseModel(),
    restart: () => server.restart().catch((error: unknown) => stelo.showError(error)),
    unload: () => stelo.unload(),
    showLog: () => log.show(),
    actions: () => showActions(stelo),
    debugInformation: () => copyDebugInformation(stelo),
  };
  for (const [name, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(`stelo.${name}`, run));
  }
  showStatus(stelo);
  // Quietly: who only opens a file has not asked for us yet. The status says when something is missing.
  void server.ready().catch((error: Error) => log.warn(error.message));
  return stelo;
}
