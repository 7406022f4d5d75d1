// Runs the workbench suite; prints its results, as JSON with --json.   usage: run.mjs [--json FILE]
import { writeFileSync } from "node:fs";
import { drive } from "../drive.mjs";

const results = await drive("index");
const at = process.argv.indexOf("--json");
if (at > 0) writeFileSync(process.argv[at + 1], JSON.stringify(results));
process.exit(results.every((result) => result.error === undefined) ? 0 : 1);
