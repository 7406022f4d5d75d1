topics: command pattern, undo and redo stacks, closures as commands, substring editing, class with private arrays, optional return
Editor = Editor|TextBox|Document
insert = insert|type|write
w = words 3
n = int 1..4
==== javascript
class «Editor» {
  #text = '';
  #done = [];
  #undone = [];

  #run(command) {
    command.apply();
    this.#done.push(command);
    this.#undone.length = 0;
    return this;
  }

  «insert»(str, at = this.#text.length) {
    const before = this.#text;
    return this.#run({
      name: 'insert',
      apply: () => { this.#text = before.slice(0, at) + str + before.slice(at); },
      revert: () => { this.#text = before; },
    });
  }

  erase(from, count = 1) {
    const before = this.#text;
    return this.#run({
      name: 'erase',
      apply: () => { this.#text = before.substring(0, from) + before.substring(from + count); },
      revert: () => { this.#text = before; },
    });
  }

  undo() {
    const command = this.#done.pop();
    command?.revert();
    if (command) this.#undone.push(command);
    return command !== undefined;
  }

  redo() {
    if (!this.#undone.length) return false;
    const command = this.#undone.pop();
    command.apply();
    this.#done.push(command);
    return true;
  }

  get text() { return this.#text; }
  get history() { return this.#done.map((c) => c.name).join(','); }
}

const ed = new «Editor»();
for (const word of [«w»]) ed.«insert»(word).«insert»(' ');
console.log(`[${ed.text}]`);
ed.«insert»('>>', 0).erase(3, «n»);
console.log(`[${ed.text}]`, ed.history);
console.log(ed.undo(), ed.undo(), `[${ed.text}]`);
console.log(ed.redo(), `[${ed.text}]`);
ed.erase(0);
console.log(ed.redo(), `[${ed.text}]`);
let count = 0;
while (ed.undo()) count++;
console.log(count, ed.text === '', ed.undo());
==== python
from types import SimpleNamespace


class «Editor»:
    def __init__(self):
        self._text = ""
        self._done = []
        self._undone = []

    def _run(self, command):
        command.apply()
        self._done.append(command)
        self._undone.clear()
        return self

    def «insert»(self, str_, at=None):
        before = self._text
        if at is None:
            at = len(before)

        def apply():
            self._text = before[:at] + str_ + before[at:]

        def revert():
            self._text = before

        return self._run(SimpleNamespace(name="insert", apply=apply, revert=revert))

    def erase(self, from_, count=1):
        before = self._text

        def apply():
            self._text = before[:from_] + before[from_ + count :]

        def revert():
            self._text = before

        return self._run(SimpleNamespace(name="erase", apply=apply, revert=revert))

    def undo(self):
        command = self._done.pop() if self._done else None
        if command is not None:
            command.revert()
            self._undone.append(command)
        return command is not None

    def redo(self):
        if not self._undone:
            return False
        command = self._undone.pop()
        command.apply()
        self._done.append(command)
        return True

    @property
    def text(self):
        return self._text

    @property
    def history(self):
        return ",".join(c.name for c in self._done)


ed = «Editor»()
for word in [«w»]:
    ed.«insert»(word).«insert»(" ")
print(f"[{ed.text}]")
ed.«insert»(">>", 0).erase(3, «n»)
print(f"[{ed.text}]", ed.history)
print(str(ed.undo()).lower(), str(ed.undo()).lower(), f"[{ed.text}]")
print(str(ed.redo()).lower(), f"[{ed.text}]")
ed.erase(0)
print(str(ed.redo()).lower(), f"[{ed.text}]")
count = 0
while ed.undo():
    count += 1
print(count, str(ed.text == "").lower(), str(ed.undo()).lower())
