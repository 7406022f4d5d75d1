/** The suite: every command in a real workbench, with the real server and the real model. */

import { commandTests } from "./commands";
import { runAll } from "./harness";
import { serverTests } from "./server";
import { translateTests } from "./translate";

/** Called by VS Code, as the option extensionTestsPath wants. */
export function run(): Promise<void> {
  return runAll({ ...translateTests, ...commandTests, ...serverTests });
}
