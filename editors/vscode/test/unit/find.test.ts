import * as assert from "node:assert/strict";
import { test } from "node:test";
import { expanded, findServer, type Machine, type Places, SettingWrong } from "../../src/find";

const NOWHERE: Places = { path: "", interpreter: "", pythonExtension: async () => undefined, privateFolder: "/storage/venv" };

function machine(files: string[], more: Partial<Machine> = {}): Machine {
  const base = { platform: "linux" as const, home: "/home/me", searchPath: "/usr/bin:/home/me/.local/bin" };
  return { ...base, isFile: (file) => files.includes(file), hasServer: async () => false, ...more };
}

const WINDOWS = { platform: "win32" as const, home: "C:\\Users\\Jo Do", searchPath: '"C:\\Program Files\\tools";C:\\Windows' };

const find = async (places: Partial<Places>, on: Machine) => {
  const launch = await findServer({ ...NOWHERE, ...places }, on);
  return launch && [launch.from, launch.command, ...launch.args].join(" ");
};

test("the order: setting, Python extension, search path, our own", async () => {
  const pythonExtension = async () => "/env/bin/python";
  const files = ["/set/stelo-lsp", "/env/bin/stelo-lsp", "/usr/bin/stelo-lsp", "/storage/venv/bin/stelo-lsp"];
  const path = "/set/stelo-lsp";
  assert.equal(await find({ path, pythonExtension }, machine(files)), "stelo.path /set/stelo-lsp --stdio");
  assert.equal(await find({ pythonExtension }, machine(files)), "python /env/bin/stelo-lsp --stdio");
  assert.equal(await find({}, machine(files)), "PATH /usr/bin/stelo-lsp --stdio");
  assert.equal(await find({}, machine(files.slice(3))), "private /storage/venv/bin/stelo-lsp --stdio");
  assert.equal(await find({}, machine([])), undefined);
});

test("an interpreter: its program, else its module, else an error that names the setting", async () => {
  const interpreter = "/env/bin/python";
  const hasServer = async (python: string) => python === interpreter;
  assert.equal(await find({ interpreter }, machine([interpreter, "/env/bin/stelo-lsp"])), "stelo.interpreter /env/bin/stelo-lsp --stdio");
  assert.equal(await find({ interpreter }, machine([interpreter], { hasServer })), `stelo.interpreter ${interpreter} -m stelo_lsp --stdio`);
  await assert.rejects(find({ interpreter }, machine([interpreter])), SettingWrong);
});

test("a path that is wrong is an error, not another server", async () => {
  await assert.rejects(find({ path: "/nowhere/stelo-lsp" }, machine(["/usr/bin/stelo-lsp"])), /stelo\.path: \/nowhere/);
});

test("home, quotes, spaces, bare names", async () => {
  assert.equal(await find({ path: "~/my tools/stelo-lsp" }, machine(["/home/me/my tools/stelo-lsp"])), "stelo.path /home/me/my tools/stelo-lsp --stdio");
  assert.equal(await find({ path: "stelo-lsp" }, machine(["/usr/bin/stelo-lsp"])), "stelo.path /usr/bin/stelo-lsp --stdio");
  assert.equal(expanded("~other/x", machine([])), "~other/x");
  assert.equal(expanded('"C:\\a b\\x.exe"', machine([], WINDOWS)), "C:\\a b\\x.exe");
});

test("Windows: .exe, Scripts, quoted folders of the search path", async () => {
  const program = "C:\\Users\\Jo Do\\stelo-lsp";
  assert.equal(await find({ path: "~\\stelo-lsp" }, machine([`${program}.exe`], WINDOWS)), `stelo.path ${program}.exe --stdio`);
  assert.equal(await find({}, machine(["C:\\Program Files\\tools\\stelo-lsp.exe"], WINDOWS)), "PATH C:\\Program Files\\tools\\stelo-lsp.exe --stdio");
  const interpreter = "C:\\Python 3\\python.exe";
  const beside = "C:\\Python 3\\Scripts\\stelo-lsp.exe";
  assert.equal(await find({ interpreter }, machine([interpreter, beside], WINDOWS)), `stelo.interpreter ${beside} --stdio`);
  const own = "C:\\storage\\venv\\Scripts\\stelo-lsp.exe";
  assert.equal(await find({ privateFolder: "C:\\storage\\venv" }, machine([own], WINDOWS)), `private ${own} --stdio`);
});
