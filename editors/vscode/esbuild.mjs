// One file for the product; with `--tests` the suites that run inside of the workbench, with `--unit` the unit tests.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

// Where the server can be installed from until an index has it. STELO_PUBLISH=1: for a marketplace, where it says nothing.
const root = resolve(import.meta.dirname, "../..");
const clone = !process.env.STELO_PUBLISH && existsSync(join(root, "pyproject.toml")) ? root : "";
const shared = { bundle: true, format: "cjs", platform: "node", target: "node20", logLevel: "warning" };

if (process.argv.includes("--tests")) {
  const unit = process.argv.includes("--unit");
  const outdir = unit ? "dist/unit" : "dist/test";
  rmSync(outdir, { recursive: true, force: true });
  const folder = unit ? "test/unit" : "test/workbench";
  const wanted = unit ? /\.test\.ts$/ : /^(index|pictures)\.ts$/;
  const entryPoints = readdirSync(folder).filter((name) => wanted.test(name)).map((name) => `${folder}/${name}`);
  await build({ ...shared, entryPoints, outdir, external: ["vscode"], sourcemap: "inline" });
} else {
  await build({ ...shared, entryPoints: ["src/extension.ts"], outfile: "dist/extension.js", external: ["vscode"], minify: true, define: { STELO_CLONE: JSON.stringify(clone) } });
}
