import * as assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGE_IDS, languageIdOf, pythonPath } from "../../src/languages";
import { type Candidate, plan } from "../../src/plan";
import { type Outcome, report } from "../../src/summary";

const names = (candidates: Candidate[]) => candidates.map(({ path }) => path);

test("a file is translated, unless its Python is newer, another's, or taken", () => {
  const sorted = plan([
    { path: "b.java", changed: 5 },
    { path: "older.java", changed: 5, python: { changed: 4, ours: true } },
    { path: "newer.java", changed: 5, python: { changed: 6, ours: false } },
    { path: "foreign.java", changed: 5, python: { changed: 4, ours: false } },
    { path: "b.cpp", changed: 5 },
  ]);
  assert.deepEqual(names(sorted.translate), ["b.cpp", "older.java"]);
  assert.deepEqual(names(sorted.newer), ["newer.java"]);
  assert.deepEqual(names(sorted.foreign), ["foreign.java"]);
  assert.deepEqual(names(sorted.taken), ["b.java"]);
});

test("a file's language and its Python name", () => {
  assert.equal(languageIdOf("/a/B.JAVA"), "java");
  assert.equal(languageIdOf("/a/x.tsx"), "typescriptreact");
  assert.equal(languageIdOf("/a/java"), undefined);
  assert.equal(pythonPath("/a.b/Zoo.test.js"), "/a.b/Zoo.test.py");
  assert.equal(new Set(LANGUAGE_IDS).size, LANGUAGE_IDS.length);
});

test("the summary counts, and puts what needs a look first", () => {
  const t = (words: string, ...values: (string | number)[]) => words.replace(/\{(\d)\}/g, (_, index) => String(values[index]));
  const outcomes: Outcome[] = [
    { path: "a.js", kind: "ok", notes: [] },
    { path: "b.js", kind: "failed", notes: ["not UTF-8"] },
    { path: "c.js", kind: "warnings", notes: ["3: x is not defined"] },
  ];
  const text = report(outcomes, t);
  assert.match(text, /1 ok · 1 with warnings · 1 failed · 0 skipped/);
  assert.ok(text.indexOf("b.js\n  - not UTF-8") < text.indexOf("c.js\n  - 3: x"));
  assert.ok(text.indexOf("c.js") < text.indexOf("a.js"));
  assert.doesNotMatch(text, /## Skipped/);
});
