/** A virtual environment with the server in it: whole, or not there. */

import { rm } from "node:fs/promises";
import { programIn } from "./find";
import { type Cancel, run } from "./program";

/**
 * A new virtual environment with the server in it; when anything fails, there is none.
 *
 * @throws Stopped, or Error with pip's last line.
 */
export async function createEnvironment(
  python: string,
  folder: string,
  from: string,
  cancel: Cancel,
  heard: (line: string) => void,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  try {
    await run(python, ["-m", "venv", folder], heard, cancel);
    const own = programIn(folder, "python", process.platform);
    await run(own, ["-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off", from], heard, cancel);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
