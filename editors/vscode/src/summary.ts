/** What became of the files of a folder, as a Markdown text. Pure. */

/** What became of one file; `notes` say why, or what to look at. */
export interface Outcome {
  path: string;
  kind: "ok" | "warnings" | "failed" | "skipped";
  notes: string[];
}

const TITLES = { failed: "Failed", warnings: "With warnings", ok: "Translated", skipped: "Skipped" } as const;

/** Puts values into a text, in the user's language. */
export type Translate = (text: string, ...values: (string | number)[]) => string;

/** The summary: counts, then what needs a look first. */
export function report(outcomes: readonly Outcome[], t: Translate): string {
  const kinds = Object.keys(TITLES) as (keyof typeof TITLES)[];
  const of = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind);
  const [ok, warnings, failed, skipped] = ["ok", "warnings", "failed", "skipped"].map((kind) => of(kind).length) as [number, number, number, number];
  const counts = t("{0} ok · {1} with warnings · {2} failed · {3} skipped", ok, warnings, failed, skipped);
  const sections = kinds.filter((kind) => of(kind).length).map((kind) => `## ${t(TITLES[kind])}\n\n${of(kind).map(entry).join("\n")}\n`);
  return [`# ${t("Translation to Python")}\n\n${counts}\n`, ...sections].join("\n");
}

function entry({ path, notes }: Outcome): string {
  return [`- ${path}`, ...notes.map((note) => `  - ${note}`)].join("\n");
}
