/** Where the language server is. Pure but for its probes, which are passed in. */

import * as path from "node:path";

/** A program to start, and in words where it was found. */
export interface Launch {
  command: string;
  args: string[];
  from: "stelo.path" | "stelo.interpreter" | "python" | "PATH" | "private";
}

/** What finding needs to know of the machine. */
export interface Machine {
  platform: NodeJS.Platform;
  home: string;
  searchPath: string;
  isFile(file: string): boolean;
  /** Whether this Python can import the server. */
  hasServer(python: string): Promise<boolean>;
}

/** Where to look; empty strings mean that nothing was set. */
export interface Places {
  path: string;
  interpreter: string;
  /** The Python extension's environment; asked for only when the settings name nothing. */
  pythonExtension(): Promise<string | undefined>;
  privateFolder: string;
}

/** A setting names something that is not there; the user should know rather than get another server. */
export class SettingWrong extends Error {}

/**
 * The server: setting `stelo.path`, `stelo.interpreter`, the Python extension's environment, the search
 * path, our own environment.
 *
 * @throws SettingWrong
 */
export async function findServer(places: Places, machine: Machine): Promise<Launch | undefined> {
  if (places.path) return fromPath(places.path, machine);
  if (places.interpreter) return fromInterpreter(places.interpreter, machine);
  const environment = await places.pythonExtension();
  const beside = environment && (await besidePython(environment, machine));
  if (beside) return { ...beside, from: "python" };
  const onPath = onSearchPath("stelo-lsp", machine);
  if (onPath) return { command: onPath, args: ["--stdio"], from: "PATH" };
  const own = programIn(places.privateFolder, "stelo-lsp", machine.platform);
  return machine.isFile(own) ? { command: own, args: ["--stdio"], from: "private" } : undefined;
}

/** A program of a virtual environment. */
export function programIn(environment: string, name: string, platform: NodeJS.Platform): string {
  return platform === "win32"
    ? path.win32.join(environment, "Scripts", `${name}.exe`)
    : path.posix.join(environment, "bin", name);
}

/** The first program of this name on the search path. */
export function onSearchPath(name: string, machine: Machine): string | undefined {
  const windows = machine.platform === "win32";
  const { join, delimiter } = windows ? path.win32 : path.posix;
  const folders = machine.searchPath.split(delimiter).map((folder) => folder.replace(/^"(.*)"$/, "$1"));
  const files = folders.filter(Boolean).map((folder) => join(folder, windows ? `${name}.exe` : name));
  return files.find((file) => machine.isFile(file));
}

/** `~/bin` → `/home/me/bin`; quotes around a path with spaces are dropped. */
export function expanded(file: string, machine: Machine): string {
  const bare = file.trim().replace(/^"(.*)"$/, "$1");
  return /^~(?=$|[/\\])/.test(bare) ? machine.home + bare.slice(1) : bare;
}

function fromPath(setting: string, machine: Machine): Launch {
  const file = expanded(setting, machine);
  const names = machine.platform === "win32" ? [file, `${file}.exe`] : [file];
  const command = names.find((name) => machine.isFile(name)) ?? (bareName(file) && onSearchPath(file, machine));
  if (!command) throw new SettingWrong(`stelo.path: ${file}`);
  return { command, args: ["--stdio"], from: "stelo.path" };
}

async function fromInterpreter(setting: string, machine: Machine): Promise<Launch> {
  const file = expanded(setting, machine);
  const python = machine.isFile(file) ? file : bareName(file) ? onSearchPath(file, machine) : undefined;
  const found = python && (await besidePython(python, machine));
  if (!found) throw new SettingWrong(`stelo.interpreter: ${file}`);
  return { ...found, from: "stelo.interpreter" };
}

/** The server of a Python: the program beside it, or else its module. */
async function besidePython(python: string, machine: Machine): Promise<Omit<Launch, "from"> | undefined> {
  const { dirname, join } = machine.platform === "win32" ? path.win32 : path.posix;
  const folder = dirname(python);
  const names = machine.platform === "win32" ? ["stelo-lsp.exe", join("Scripts", "stelo-lsp.exe")] : ["stelo-lsp"];
  const program = names.map((name) => join(folder, name)).find((file) => machine.isFile(file));
  if (program) return { command: program, args: ["--stdio"] };
  if (await machine.hasServer(python)) return { command: python, args: ["-m", "stelo_lsp", "--stdio"] };
  return undefined;
}

function bareName(file: string): boolean {
  return !/[/\\]/.test(file);
}
