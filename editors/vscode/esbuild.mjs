// One file for the product; with `--tests`, the suites that run inside of the workbench and the unit tests.
import { readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";

const shared = { bundle: true, format: "cjs", platform: "node", target: "node20", logLevel: "warning" };

if (process.argv.includes("--tests")) {
  rmSync("dist/test", { recursive: true, force: true });
  const unit = process.argv.includes("--unit");
  const folder = unit ? "test/unit" : "test/workbench";
  const entryPoints = readdirSync(folder).filter((name) => /\.ts$/.test(name)).map((name) => `${folder}/${name}`);
  await build({ ...shared, entryPoints, outdir: "dist/test", external: ["vscode"], sourcemap: "inline" });
} else {
  await build({ ...shared, entryPoints: ["src/extension.ts"], outfile: "dist/extension.js", external: ["vscode"], minify: true });
}
