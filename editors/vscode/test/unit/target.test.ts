import * as assert from "node:assert/strict";
import { test } from "node:test";
import { functionByBraces, functionBySymbols } from "../../src/target";

/** The function around the line marked by `▸`: its name, its lines (1-based). */
function around(text: string): string | undefined {
  const lines = text.split("\n");
  const line = lines.findIndex((content) => content.includes("▸"));
  const found = functionByBraces(lines.map((content) => content.replace("▸", "")), line);
  return found && `${found.name} ${found.first + 1}-${found.last + 1}`;
}

const CASES: [string, string, string | undefined][] = [
  ["a method in a class", "class A {\n  int f(int x) {\n  ▸  return x;\n  }\n  int g() {}\n}", "f 2-4"],
  ["its first line", "int f(int x) {▸\n  return x;\n}", "f 1-3"],
  ["its last line", "class A {\n  int f() {\n  }▸\n}", "f 2-3"],
  ["between two", "int f() {\n}\n▸\nint g() {\n}", undefined],
  ["in a class, outside of its methods", "class A {\n▸  int x;\n  int f() {\n  }\n}", undefined],
  ["inside of a loop", "int f() {\n  while (true) {\n    if (x) { ▸ }\n  }\n}", "f 1-5"],
  ["a brace on its own line", "int f(int a)\n{\n▸  return a;\n}", "f 1-4"],
  ["parameters on several lines", "int f(\n  int a,\n  int b)\n{\n▸  return a;\n}", "f 1-6"],
  ["an annotation", "  @Get(\"x{\")\n  int f() {\n▸  }", "f 1-3"],
  ["an initialiser list", "Point(int a) : x(a), y(2) {\n▸}", "Point 1-2"],
  ["throws", "void f() throws Bad {\n▸}", "f 1-2"],
  ["braces in strings and comments", "void f() {\n  s = \"}\"; // }\n  /* } */ char c = '}';\n▸}", "f 1-4"],
  ["an arrow function", "const twice = (n) => {\n▸  return 2 * n;\n};", "twice 1-3"],
  ["a callback is no function of its own", "run(function () {\n▸  go();\n});", undefined],
  ["a class in a function", "void f() {\n  class B {\n    void g() {\n▸    }\n  }\n}", "f 1-6"],
  ["a PHP function", "<?php\nfunction add($a, $b) {\n▸  return $a + $b;\n}", "add 2-4"],
  ["after a preprocessor line", "#include <x>\nint f() {\n▸}", "f 2-3"],
  ["after an access specifier", "class A {\npublic:\n  int f() {\n▸  }\n};", "f 3-4"],
  ["braces that never close", "void f() {\n▸", undefined],
];

for (const [name, text, expected] of CASES) test(`by braces: ${name}`, () => assert.equal(around(text), expected));

const symbol = (name: string, kind: number, first: number, last: number, children: never[] | ReturnType<typeof Object>[] = []) => ({
  name,
  kind,
  range: { start: { line: first }, end: { line: last } },
  children,
});

test("by symbols: the outermost function, through classes", () => {
  const inner = symbol("inner()", 11, 3, 4);
  const symbols = [symbol("A", 4, 0, 9, [symbol("f(int)", 5, 2, 6, [inner]), symbol("x", 7, 7, 7)])];
  assert.deepEqual(functionBySymbols(symbols, 3), { first: 2, last: 6, name: "f" });
  assert.equal(functionBySymbols(symbols, 7), undefined);
  assert.equal(functionBySymbols(symbols, 20), undefined);
});
