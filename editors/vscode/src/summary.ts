/** What became of the files of a folder, as a Markdown text. Pure. */

/** What became of one file; `notes` say why, or what to look at. */
export interface Outcome {
  path: string;
  kind: "ok" | "warnings" | "failed" | "skipped";
  notes: string[];
}

const TITLES = { failed: "Failed", warnings: "With warnings", ok: "Translated", skipped: "Skipped" } as const;

/** The summary: counts, then what needs a look first. */
export function report(outcomes: readonly Outcome[]): string {
  const kinds = Object.keys(TITLES) as (keyof typeof TITLES)[];
  const of = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind);
  const counts = `${of("ok").length} ok · ${of("warnings").length} with warnings · ${of("failed").length} failed · ${of("skipped").length} skipped`;
  const sections = kinds.filter((kind) => of(kind).length).map((kind) => `## ${TITLES[kind]}\n\n${of(kind).map(entry).join("\n")}\n`);
  return [`# Translation to Python\n\n${counts}\n`, ...sections].join("\n");
}

function entry({ path, notes }: Outcome): string {
  return [`- ${path}`, ...notes.map((note) => `  - ${note}`)].join("\n");
}
