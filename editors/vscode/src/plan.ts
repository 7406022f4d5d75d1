/** What “Translate folder” does with each file. Pure. */

import { pythonPath } from "./languages";

/** A source file, and what is where its Python would go. */
export interface Candidate {
  path: string;
  changed: number;
  python?: { changed: number; ours: boolean };
}

/** What becomes of the candidates; `foreign` are those whose Python somebody else wrote. */
export interface Plan {
  translate: Candidate[];
  foreign: Candidate[];
  newer: Candidate[];
  /** Its Python would have the name of another source's. */
  taken: Candidate[];
}

/** Folders that hold nobody's own sources. */
export const EXCLUDED = "**/{node_modules,.git,.hg,.svn,.venv,venv,vendor,dist,build,out,target,bin,obj,.gradle,.vs,.idea,.vscode}/**";

/** Sort the files of a folder; the first by name gets a Python name that several want. */
export function plan(candidates: readonly Candidate[]): Plan {
  const sorted: Plan = { translate: [], foreign: [], newer: [], taken: [] };
  const names = new Set<string>();
  for (const candidate of [...candidates].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    const name = pythonPath(candidate.path);
    sorted[names.has(name) ? "taken" : kindOf(candidate)].push(candidate);
    names.add(name);
  }
  return sorted;
}

function kindOf({ python, changed }: Candidate): keyof Plan {
  if (!python) return "translate";
  if (python.changed > changed) return "newer";
  return python.ours ? "translate" : "foreign";
}
