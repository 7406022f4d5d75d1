import * as assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { createEnvironment } from "../../src/environment";
import { Stopped } from "../../src/program";

const home = mkdtempSync(join(tmpdir(), "stelo environment "));
const folder = join(home, "venv");
after(() => rmSync(home, { recursive: true, force: true }));

function hasPython(): boolean {
  try {
    execFileSync("python3", ["-c", "import venv, ensurepip"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
const skip = hasPython() ? false : "needs python3 with venv and ensurepip";

test("when pip fails, no half an environment stays, and its last line is the reason", { skip }, async () => {
  const heard: string[] = [];
  const never = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
  const missing = join(home, "no-such-package");
  await assert.rejects(createEnvironment("python3", folder, missing, never, (line) => heard.push(line)), /pip|ERROR|Hint|File/i);
  assert.ok(heard.some((line) => line.includes("no-such-package")), heard.join("\n"));
  assert.ok(!existsSync(folder));
});

test("a cancel stops it and removes what was built", { skip }, async () => {
  const cancel = {
    isCancellationRequested: false,
    onCancellationRequested(listener: () => void) {
      setTimeout(() => ((this.isCancellationRequested = true), listener()), 200);
      return { dispose() {} };
    },
  };
  await assert.rejects(createEnvironment("python3", folder, join(home, "x"), cancel, () => undefined), Stopped);
  assert.ok(!existsSync(folder));
});
