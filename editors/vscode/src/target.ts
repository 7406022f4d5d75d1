/** What a command without a selection means: the enclosing function, else everything. Pure. */

/** A function found in a text: its first and last line, and its name. */
export interface Found {
  first: number;
  last: number;
  name: string;
}

/** A document symbol, as far as it matters here. */
export interface Symbol {
  name: string;
  kind: number;
  range: { start: { line: number }; end: { line: number } };
  children: readonly Symbol[];
}

// vscode.SymbolKind: Method, Constructor, Function.
const FUNCTIONS = new Set([5, 8, 11]);
const KEYWORDS = new Set("if for foreach while switch catch else do try using lock synchronized return new".split(" "));
const HEAD = /(?<![@\w$]|new\s)([A-Za-z_$~][\w$]*)\s*(?:<[^<>()]*>)?\s*\(/;
// Lines that end something else, or are no part of a function: `#include`, `<?php`, `public:`.
const NO_HEAD = /[;{}]\s*$|^\s*(?:#|<\?|(?:public|private|protected)\s*:)/;
const ARROW = /(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*(?::[^=]*)?=[^;]*=>\s*$/;

/** The outermost function around a line among a document's symbols. */
export function functionBySymbols(symbols: readonly Symbol[], line: number): Found | undefined {
  const around = symbols.find(({ range }) => range.start.line <= line && line <= range.end.line);
  if (!around) return undefined;
  if (!FUNCTIONS.has(around.kind)) return functionBySymbols(around.children, line);
  const name = around.name.replace(/\(.*/s, "");
  return { first: around.range.start.line, last: around.range.end.line, name };
}

/** The outermost function around a line, by its braces: for languages without an extension of theirs. */
export function functionByBraces(lines: readonly string[], line: number): Found | undefined {
  const open: { at: number; name: string | undefined }[] = [];
  const bare = withoutStrings(lines.join("\n")).split("\n");
  for (const [number, text] of bare.entries()) {
    for (const [column, char] of [...text.matchAll(/[{}]/g)].map((match) => [match.index, match[0]] as const)) {
      if (char === "{") {
        open.push(headOf(bare, number, column));
        continue;
      }
      const block = open.pop();
      const nested = open.some(({ name }) => name);
      if (block?.name && !nested && block.at <= line && line <= number) {
        return { first: block.at, last: number, name: block.name };
      }
    }
    if (number > line && open.every(({ name }) => !name)) return undefined;
  }
  return undefined;
}

/** The line in which a block's head begins, and the function's name when it is one's. */
function headOf(lines: readonly string[], number: number, column: number): { at: number; name: string | undefined } {
  let at = number;
  let text = lines[number]?.slice(0, column) ?? "";
  // A head may stand on several lines, and its brace on one of its own.
  while (at > 0 && number - at < 8 && !/[;{}]/.test(text) && (text.trim() === "" || lines[at - 1]?.trim())) {
    if (NO_HEAD.test(lines[at - 1] ?? "")) break;
    at -= 1;
    text = `${lines[at]}\n${text}`;
  }
  const head = text.slice(Math.max(...[";", "{", "}"].map((end) => text.lastIndexOf(end))) + 1);
  at += text.slice(0, text.length - head.trimStart().length).split("\n").length - 1;
  return { at, name: nameIn(head) };
}

/** The name of the function whose head this is; undefined for classes, loops, conditions. */
function nameIn(head: string): string | undefined {
  const arrow = ARROW.exec(head)?.[1];
  if (arrow) return arrow;
  // `call(function () {` begins a callback: its own parenthesis is still open.
  if (head.split("(").length !== head.split(")").length) return undefined;
  const name = HEAD.exec(head)?.[1];
  return name && !KEYWORDS.has(name) ? name : undefined;
}

/** The text with strings and comments blanked, line for line and column for column. */
function withoutStrings(text: string): string {
  const hidden = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`/g;
  return text.replace(hidden, (match) => match.replace(/[^\n]/g, " "));
}
