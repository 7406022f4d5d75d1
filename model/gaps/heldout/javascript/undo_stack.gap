topics: closures capturing variables, command pattern, array length truncation, strings rebuilt by slice, function with defaults, call/apply
==== javascript
function Editor() {
  const history = [];
  let cursor = 0;
  let text = '';

  function run(cmd) {
    history.length = cursor; // drops redo branch
    history.push(cmd);
    cursor = history.length;
    cmd.redo();
  }

  return {
    insert(at, str) {
      run({
        redo() { text = text.slice(0, at) + str + text.slice(at); },
        undo() { text = text.slice(0, at) + text.slice(at + str.length); },
      });
      return this;
    },
    remove(at, len = 1) {
      let lost = '';
      run({
        redo: () => { lost = text.substr(at, len); text = text.slice(0, at) + text.slice(at + len); },
        undo: () => { text = text.slice(0, at) + lost + text.slice(at); },
      });
      return this;
    },
    undo(times = 1) {
      while (times-- > 0 && cursor > 0) history[--cursor].undo();
      return this;
    },
    redo(times = 1) {
      while (times-- > 0 && cursor < history.length) history[cursor++].redo();
      return this;
    },
    get text() { return text; },
    get depth() { return cursor + '/' + history.length; },
  };
}

const ed = Editor();
ed.insert(0, 'Hello').insert(5, ' world').insert(99, '!').remove(4, 3);
console.log(ed.text, ed.depth);
console.log(ed.undo().text, ed.depth);
console.log(ed.undo(2).text, ed.depth);
console.log(ed.redo().text, ed.depth);
ed.insert(-3, '**');
console.log(ed.text, ed.depth);
console.log(ed.undo(10).text === '', ed.depth);
console.log(ed.redo(10).text, ed.depth);
ed.text = 'ignored';
console.log(ed.text.length);

const handlers = [];
for (var i = 0; i < 3; i++) handlers.push(() => i);
const fixed = [];
for (let j = 0; j < 3; j++) fixed.push(() => j);
console.log(handlers.map((f) => f()).join(''), fixed.map((f) => f()).join(''));
