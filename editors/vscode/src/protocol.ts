/** What the server says and answers beyond LSP (see “The protocol beyond LSP” in ARCHITECTURE.md). */

import type * as lsp from "vscode-languageserver-protocol";

/** Something to look at in a translation; `line` is 1-based, null when it concerns the whole. */
export interface TranslationWarning {
  kind: "syntax" | "undefined" | "truncated" | "lost" | "language";
  message: string;
  line: number | null;
}

/** The answer to `stelo/translate`. */
export interface Translation {
  python: string;
  language: string;
  expert: string | null;
  routed_by: string;
  probabilities: Record<string, number>;
  n_tokens: number;
  seconds: number;
  tries: number;
  warnings: TranslationWarning[];
}

/** The notification `stelo/status` and the answer to the request of that name. */
export interface ServerStatus {
  state: "cold" | "loading" | "ready" | "failed";
  reason: string;
  bundle: string;
  model: string;
  engine: string;
  device: string;
  contextTokens: number;
  memoryBytes: number | null;
  enginePid: number | null;
  queue: number;
  gate: boolean | null;
  route: { language: string; expert: string | null; routedBy: string; probability: number | null } | null;
}

/** What is to be translated: a part of an open document, or a text of its own. */
export type Source = { uri: string; range?: lsp.Range } | { text: string; languageId?: string; maxNewTokens?: number };

/** A piece of the answer; with `keepLines`, what stands after so many lines is written anew. */
export interface Partial {
  text: string;
  keepLines?: number;
}

/** The text so far, after one more piece. */
export function extended(text: string, partial: Partial): string {
  if (partial.keepLines === undefined) return text + partial.text;
  return text.split(/(?<=\n)/).slice(0, partial.keepLines).join("") + partial.text;
}
