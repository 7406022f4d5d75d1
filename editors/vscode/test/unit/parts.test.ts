import * as assert from "node:assert/strict";
import { test } from "node:test";
import { delayAfter } from "../../src/backoff";
import { run, Stopped } from "../../src/program";
import { extended } from "../../src/protocol";

test("pauses grow from 1 s, end after five crashes in three minutes, and are forgotten", () => {
  const times = [0, 1, 2, 3, 4].map((seconds) => seconds * 1000);
  const delays = times.map((now, index) => delayAfter(times.slice(0, index + 1), now));
  assert.deepEqual(delays, [1000, 2000, 4000, 8000, undefined]);
  assert.equal(delayAfter([...times, 200_000], 200_000), 1000);
});

test("streamed text grows, and is cut to whole lines before a second try", () => {
  assert.equal(extended("def f():\n    ret", { text: "urn 1\n" }), "def f():\n    return 1\n");
  assert.equal(extended("a\nb\nc", { keepLines: 1, text: "d" }), "a\nd");
  assert.equal(extended("a\nb", { keepLines: 0, text: "" }), "");
  assert.equal(extended("a\x0cb\u2028c\nd", { keepLines: 1, text: "e" }), "a\x0cb\u2028c\ne");
});

test("a program's lines are heard, its failure has its last line, a cancel kills it", async () => {
  const heard: string[] = [];
  const node = (code: string, cancel?: Parameters<typeof run>[3]) => run(process.execPath, ["-e", code], (line) => heard.push(line), cancel);
  assert.equal(await node("console.log('out'); console.error('err')"), "out\n");
  assert.deepEqual(heard.sort(), ["err", "out"]);
  await assert.rejects(node("console.error('why'); process.exit(3)"), /: why$/);
  const listeners: (() => void)[] = [];
  const cancel = { isCancellationRequested: false, onCancellationRequested: (listener: () => void) => (listeners.push(listener), { dispose() {} }) };
  const running = node("setInterval(() => {}, 1000)", cancel);
  cancel.isCancellationRequested = true;
  for (const stop of listeners) stop();
  await assert.rejects(running, Stopped);
});
