// What a new user does, with the real mouse: installs the package, clicks through the walkthrough (which really installs
// the server and fetches the model), translates, answers questions; then, without a network, in three windows at once.
// usage: first-run.mjs [--json FILE] [--pictures FOLDER]
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { codeServer, inWorkbench } from "./drive.mjs";

const EXTENSION = resolve(import.meta.dirname, "..");
const MINUTE = 60_000;
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const pictures = option("--pictures");
const facts = {};

/** The machine of somebody who has nothing yet: no server on the search path, no model in the cache. */
function newcomer(home) {
  const PATH = process.env.PATH.split(delimiter).filter((folder) => !folder.includes("venv")).join(delimiter);
  return { ...process.env, PATH, XDG_CACHE_HOME: join(home, "cache") };
}

function installPackage(home) {
  const vsix = join(home, "stelo.vsix");
  const run = (command, args) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: EXTENSION, encoding: "utf8", env: newcomer(home) });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}:\n${stdout}${stderr}`);
  };
  run("npm", ["run", "--silent", "package", "--", "--out", vsix]);
  run(process.execPath, [...codeServer(home), "--install-extension", vsix]);
}

/** Hands in a page: every one waits, and fails with what it waited for. */
function hands(page) {
  const find = (selector) => page.locator(selector).first();
  const see = (selector, timeout = 2 * MINUTE) => find(selector).waitFor({ timeout });
  const click = (selector, timeout = 2 * MINUTE) => find(selector).click({ timeout });
  const pick = async (text) => {
    await see(".quick-input-widget input");
    await page.keyboard.type(text, { delay: 15 });
    await click(`.quick-input-widget .monaco-list-row:has-text("${text.replace(/^>/, "")}")`);
  };
  return {
    see,
    click,
    pick,
    command: async (title) => (await page.keyboard.press("F1"), pick(title)),
    file: async (name) => (await page.keyboard.press("Control+p"), await pick(name), see(`.tab.active:has-text("${name}")`)),
    text: async (selector) => (await page.locator(selector).allInnerTexts()).join("\n").replaceAll("\u00a0", " "),
    picture: (name) => pictures && page.screenshot({ path: join(pictures, `${name}.png`), clip: { x: 0, y: 30, width: 1280, height: 770 } }),
  };
}

const toast = (words) => `.notification-toast:has-text("${words}")`;
const button = (words) => `.monaco-button:has-text("${words}")`;
const step = (words) => `.getting-started-step:has-text("${words}")`;

async function until(what, look, patience = 5 * MINUTE) {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`waited in vain: ${what}`);
}

/** Every walkthrough step by its button. */
async function walkThrough(page) {
  const { see, click, command, pick, text, picture } = hands(page);
  await see(".monaco-workbench .statusbar");
  await command("Welcome: Open Walkthrough...");
  await pick("Translate code to Python");

  await click(button("Install the Server"));
  await see(toast("installing the language server"));
  await picture("installing");
  const began = Date.now();
  await see(toast("The language server is installed and runs."), 15 * MINUTE);
  facts.installSeconds = (Date.now() - began) / 1000;
  await see(`${step("Install the language server")} .complete`);

  await click(step("Fetch the model"));
  await click(button("Fetch the Model"));
  await picture("asked");
  await click(`.notification-toast ${button("Download")}`);
  facts.progress = await watchDownload(hands(page), page);
  const last = facts.progress.at(-1);
  if (!last || Math.abs(last.percent - (90 * last.megabytes) / 491) > 10) throw new Error(`the bar did not follow: ${JSON.stringify(last)}`);
  await see(`${step("Fetch the model")} .complete`);

  await click(step("Translate the sample"));
  await click(button("Open the Sample"));
  await see('.view-line:has-text("class Inventory")');
  await click('.view-line:has-text("class Inventory")');
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+Alt+p");
  await until("a Python class", async () => /class Inventory:/.test(await text(".view-lines")));
  await ended(page);
  if (!/def add/.test(await text(".view-lines"))) throw new Error("the sample's translation has no add()");
  await picture("translated");
}

/** No translation is at work any more. */
const ended = (page) => until("its end", async () => !(await hands(page).text(".notification-toast")).includes("→ Python"));

/** What the notification says while the model comes: megabytes that grow, beside a bar that does. */
async function watchDownload({ text, picture }, page) {
  const seen = [];
  let pictured = false;
  await until("a model that is ready", async () => {
    const words = await text(".notification-toast");
    const [, done] = /([\d,]+) of 491 MB/.exec(words) ?? [];
    if (done !== undefined) {
      const bar = await page.locator(".notification-toast .progress-bit").first().getAttribute("style", { timeout: 1000 }).catch(() => "");
      seen.push({ megabytes: Number(done), percent: Number(/width: ([\d.]+)%/.exec(bar ?? "")?.[1] ?? 0) });
      if (Number(done) > 200 && !pictured) pictured = (await picture("fetching"), true);
    }
    return words.includes("The model is here and ready.");
  }, 20 * MINUTE);
  return seen;
}

/** A question that VS Code itself asks, in a dialog of its own: No keeps the file, Yes replaces it. */
async function answerQuestions(page, home) {
  const { see, click, command, file, picture } = hands(page);
  const python = join(home, "shop/batch/Hand.py");
  const content = () => readFileSync(python, "utf8");
  writeFileSync(python, "# by hand\n");
  const ask = async () => {
    await file("Hand.java");
    await command("stelo: Translate File to Python…");
    await see('.monaco-dialog-box:has-text("Hand.py exists already. Overwrite it?")');
  };
  await ask();
  await picture("question");
  await click(`.monaco-dialog-box ${button("Cancel")}`);
  await page.locator(".monaco-dialog-box").waitFor({ state: "detached" });
  if (content() !== "# by hand\n") throw new Error("a file was overwritten although the user said no");
  await ask();
  await click(`.monaco-dialog-box ${button("Overwrite")}`);
  await until("another Hand.py", () => content().includes("def hand"));
}

/** Where nothing can be reached but this machine itself: three windows translate, with one model in memory. */
async function offline(page, home) {
  const pages = [page, await page.context().newPage(), await page.context().newPage()];
  for (const window of pages) {
    if (window !== page) await window.goto(page.url());
    await window.bringToFront();
    await translateNumbers(window);
  }
  return { servers: memory(home, "--stdio"), engines: memory(home, "stelo_lsp.engines.") };
}

async function translateNumbers(page) {
  const { see, click, file, text } = hands(page);
  await see(".monaco-workbench .statusbar");
  await file("Numbers.java");
  await click('.view-line:has-text("class Numbers")');
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+Alt+p");
  // What another window wrote may be shown here as well: this one's own work is waited for.
  await see(toast("→ Python"));
  await ended(page);
  await until("a Python function", async () => /def (is_even|isEven)/.test(await text(".view-lines")));
}

/** MB (PSS) of each process of the server installed in `home` whose command line says `part`. */
function memory(home, part) {
  const found = [];
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (!command.includes(home) || !command.includes(part) || command.includes("first-run")) continue;
      found.push(Math.round(Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))[1]) / 1000));
    } catch {
      // It has ended.
    }
  }
  return found;
}

// With the settings of somebody who has changed none.
const act = async (home, what) => inWorkbench({ home, env: newcomer(home), settings: { "stelo.threads": 0 } }, what);

if (option("--offline")) {
  // This process is in a network of its own.
  const reached = await fetch("https://pypi.org/simple/", { signal: AbortSignal.timeout(10_000) }).then(() => true, () => false);
  if (reached) throw new Error("there is a network");
  const home = option("--offline");
  writeFileSync(join(home, "windows.json"), JSON.stringify(await act(home, (page) => offline(page, home))));
} else {
  const home = mkdtempSync(join(tmpdir(), "stelo first run "));
  if (pictures) mkdirSync(pictures, { recursive: true });
  try {
    console.log("the package is built and installed");
    installPackage(home);
    console.log("the walkthrough, and questions");
    await act(home, async (page) => (await walkThrough(page), await answerQuestions(page, home)));
    console.log("without a network, three windows");
    const again = `ip link set lo up && exec "$@"`;
    const args = ["--user", "--map-root-user", "--net", "sh", "-c", again, "sh", process.execPath, import.meta.filename, "--offline", home];
    const { status } = spawnSync("unshare", args, { stdio: "inherit" });
    if (status !== 0) throw new Error("it does not work without a network");
    facts.windows = JSON.parse(readFileSync(join(home, "windows.json"), "utf8"));
    console.log(JSON.stringify({ ...facts, progress: facts.progress.length }));
    if (option("--json")) writeFileSync(option("--json"), JSON.stringify(facts));
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}
