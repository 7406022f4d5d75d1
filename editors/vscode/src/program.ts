/** Running a program to its end, cancellable, its lines heard as they come. No `vscode` in here but its token's shape. */

import { spawn } from "node:child_process";

/** As much of a cancellation token as is needed. */
export interface Cancel {
  isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): void };
}

/** The user stopped a program. */
export class Stopped extends Error {}

/**
 * Run a program; answers what it printed.
 *
 * @throws Stopped; Error with its last line, when it fails.
 */
export function run(command: string, args: string[], heard: (line: string) => void, cancel?: Cancel): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { windowsHide: true, env: { ...process.env, PYTHONUTF8: "1" } });
    const stopping = cancel?.onCancellationRequested(() => child.kill());
    let printed = "";
    let last = "";
    const listen = (data: Buffer) => {
      for (const line of data.toString().split(/[\r\n]+/).filter((text) => text.trim())) heard((last = line.trim()));
    };
    child.stdout.on("data", (data: Buffer) => ((printed += data.toString()), listen(data)));
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("close", (code) => {
      stopping?.dispose();
      if (cancel?.isCancellationRequested) reject(new Stopped(command));
      else if (code === 0) resolve(printed);
      else reject(new Error(`${command}: ${last || `exit code ${code}`}`));
    });
  });
}
