// Opens a real VS Code workbench (code-server) in a headless Chromium and runs a suite inside of it.
//
// The suite has the true `vscode` API; what only a user's hand can do it asks of this driver, by HTTP.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const EXTENSION = resolve(import.meta.dirname, "..");
const WORKBENCH = process.env.STELO_WORKBENCH ?? join(homedir(), ".cache/stelo-lsp-tests/workbench");
const ENTRY = join(WORKBENCH, "node_modules/code-server/out/node/entry.js");
const CHROMIUM = process.env.STELO_CHROMIUM ?? "/usr/bin/chromium";
const SERVER = process.env.STELO_LSP ?? resolve(EXTENSION, "../../.venv/bin/stelo-lsp");
const MINUTES = Number(process.env.STELO_MINUTES ?? 25);

/** Run `dist/test/<suite>.js` with the files of test/workbench/files; answers the suite's results. */
export async function drive(suite, settings = {}) {
  if (!existsSync(SERVER)) throw new Error(`${SERVER} is missing`);
  const home = mkdtempSync(join(tmpdir(), "stelo-workbench-"));
  const bridge = await openBridge();
  const wrapper = join(home, "stelo lsp without model");
  writeFileSync(wrapper, `#!/bin/sh\nXDG_CACHE_HOME='${join(home, "empty")}' exec '${SERVER}' "$@"\n`, { mode: 0o755 });
  const env = { ...process.env, STELO_BRIDGE: bridge.address, STELO_WITHOUT_MODEL: wrapper };
  try {
    return await inWorkbench({ home, env, settings: { "stelo.path": SERVER, ...settings }, suite }, (page) => {
      bridge.page = page;
      const late = new Promise((_, reject) => setTimeout(() => reject(new Error(`no result after ${MINUTES} minutes`)), MINUTES * 60_000).unref());
      return Promise.race([bridge.results, late]);
    });
  } finally {
    bridge.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

/**
 * A workbench with the tests' files as its folder, and its own data in `home`: what `act` does in its page.
 * With a suite the extension is the one that lies here; without, one that was installed.
 */
export async function inWorkbench({ home, env, settings = {}, suite }, act) {
  for (const needed of [ENTRY, CHROMIUM]) if (!existsSync(needed)) throw new Error(`${needed} is missing`);
  const port = await freePort();
  const workbench = startWorkbench(home, port, env, settings);
  let browser;
  let page;
  // Also when somebody stops us: neither of them would end by itself.
  process.once("SIGTERM", () => (stop(workbench), browser?.close().finally(() => process.exit(143))));
  process.once("exit", () => stop(workbench));
  try {
    await answering(`http://127.0.0.1:${port}/healthz`);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ["clipboard-read", "clipboard-write"] });
    page = await context.newPage();
    const ending = act(page);
    ending.catch(() => {}); // Where the page does not even open, that is the error.
    await page.goto(address(port, home, suite));
    return await ending;
  } catch (error) {
    await page?.screenshot({ path: join(tmpdir(), "stelo-workbench-failed.png") }).catch(() => {});
    throw error;
  } finally {
    await browser?.close();
    const ended = new Promise((resolve) => (workbench.exitCode === null ? workbench.once("exit", resolve) : resolve()));
    stop(workbench);
    await ended; // It writes until then.
  }
}

/** Where a workbench keeps its extensions; the program and its options that say so. */
export function codeServer(home) {
  writeFileSync(join(home, "config.yaml"), "auth: none\ncert: false\n");
  return [ENTRY, "--config", join(home, "config.yaml"), "--user-data-dir", join(home, "data"), "--extensions-dir", join(home, "extensions")];
}

function startWorkbench(home, port, env, settings) {
  const [data, folder] = [join(home, "data"), join(home, "shop")];
  mkdirSync(join(data, "User"), { recursive: true });
  for (const files of ["test/workbench/files", "samples"]) cpSync(join(EXTENSION, files), folder, { recursive: true });
  writeFileSync(join(data, "User/settings.json"), JSON.stringify({ ...BASE, ...settings }));
  const args = [...codeServer(home), "--bind-addr", `127.0.0.1:${port}`];
  args.push("--disable-telemetry", "--disable-update-check", "--disable-workspace-trust");
  const options = { env: { ...env, XDG_CONFIG_HOME: join(home, "config") }, detached: true };
  // Its streams must be read or dropped: a full pipe would stop it.
  return spawn(process.execPath, args, { ...options, stdio: process.env.STELO_VERBOSE ? "inherit" : "ignore" });
}

/** End it with its extension host, which would wait hours for its page to come back. */
function stop(workbench) {
  try {
    process.kill(-workbench.pid, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}

const BASE = {
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Default Dark Modern",
  "workbench.tips.enabled": false,
  "editor.minimap.enabled": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "chat.commandCenter.enabled": false,
  "window.commandCenter": false,
  "git.enabled": false,
  "telemetry.telemetryLevel": "off",
  "window.title": "${activeEditorShort}",
  "workbench.activityBar.location": "hidden",
  // Two threads wait for each other at every token; where something else uses the cores that is what they do most.
  "stelo.threads": 1,
};

function address(port, home, suite) {
  const remote = `vscode-remote://127.0.0.1:${port}`;
  const payload = [
    ["extensionDevelopmentPath", `${remote}${EXTENSION}`],
    ["extensionTestsPath", `${remote}${EXTENSION}/dist/test/${suite}.js`],
  ];
  const options = suite ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : "";
  return `http://127.0.0.1:${port}/?folder=${encodeURIComponent(join(home, "shop"))}${options}`;
}

/** Does in the page what the suite asks for. */
const HANDS = {
  // Pressed as long as a finger does: a menu of VS Code ignores a button released within 100 ms after it has opened.
  click: (page, { selector }) => page.locator(selector).first().click({ delay: 150, timeout: 120_000 }),
  rightClick: (page, { selector }) => page.locator(selector).first().click({ button: "right", timeout: 120_000 }),
  press: (page, { keys }) => page.keyboard.press(keys),
  see: async (page, { selector }) => page.locator(selector).first().waitFor({ timeout: 120_000 }),
  gone: (page, { selector }) => page.locator(selector).first().waitFor({ state: "detached", timeout: 120_000 }),
  text: async (page, { selector }) => (await page.locator(selector).allInnerTexts()).join("\n"),
  // Without the title bar, which says how the extension was started.
  picture: (page, { path }) => page.screenshot({ path, clip: { x: 0, y: 30, width: 1280, height: 770 } }),
  hover: (page, { selector }) => page.locator(selector).first().hover(),
};

async function openBridge() {
  const bridge = {};
  bridge.results = new Promise((resolve) => (bridge.done = resolve));
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const asked = JSON.parse(Buffer.concat(chunks).toString());
    if (asked.action === "done") bridge.done(asked.results);
    if (asked.action === "log") console.log(asked.line);
    try {
      const answer = await HANDS[asked.action]?.(bridge.page, asked);
      response.end(JSON.stringify({ answer: typeof answer === "string" ? answer : null }));
    } catch (error) {
      response.end(JSON.stringify({ error: String(error) }));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  bridge.address = `http://127.0.0.1:${server.address().port}`;
  bridge.close = () => (server.close(), server.closeAllConnections());
  return bridge;
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answering(url) {
  for (let tries = 0; tries < 240; tries += 1) {
    if (await fetch(url).then((answer) => answer.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${url} does not answer`);
}
