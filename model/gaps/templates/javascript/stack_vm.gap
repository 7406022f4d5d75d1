topics: interpreter with switch, stack pop order, labelled break out of switch, Math.trunc division, default throw
run = run|execute|runProgram
stack = stack|st|operands
a = int 10..60
b = int 2..9
==== javascript
function «run»(program, limit = 1000) {
  const «stack» = [];
  const out = [];
  let pc = 0;
  let ticks = 0;
  loop: while (pc < program.length) {
    if (++ticks > limit) throw new Error('too many steps');
    const [op, arg] = program[pc++];
    switch (op) {
      case 'push':
        «stack».push(arg);
        break;
      case 'add':
      case 'sub':
      case 'div': {
        const b = «stack».pop();
        const a = «stack».pop();
        if (op === 'div' && b === 0) throw new Error('division by zero');
        «stack».push(op === 'add' ? a + b : op === 'sub' ? a - b : Math.trunc(a / b));
        break;
      }
      case 'dup':
        «stack».push(«stack»[«stack».length - 1]);
        break;
      case 'jnz':
        if («stack».at(-1) !== 0) pc = arg;
        break;
      case 'print':
        out.push(«stack».at(-1));
        break;
      case 'halt':
        break loop;
      default:
        throw new Error(`unknown op "${op}" at ${pc - 1}`);
    }
  }
  return out;
}

console.log(«run»([['push', «b»], ['print'], ['push', 1], ['sub'], ['jnz', 1], ['halt'], ['boom']]).join(' '));
console.log(«run»([['push', -«a»], ['push', «b»], ['div'], ['print'], ['dup'], ['add'], ['print']]).join(' '));
const broken = [
  [['push', 1], ['push', 0], ['div']],
  [['push', 1], ['jump', 7]],
  [['push', 1], ['jnz', 0]],
];
for (const p of broken) {
  try {
    «run»(p, 50);
  } catch (e) {
    console.log('!', e.message);
  }
}
==== python
def «run»(program, limit=1000):
    «stack» = []
    out = []
    pc = 0
    ticks = 0
    while pc < len(program):
        ticks += 1
        if ticks > limit:
            raise RuntimeError("too many steps")
        op, *rest = program[pc]
        arg = rest[0] if rest else None
        pc += 1
        if op == "push":
            «stack».append(arg)
        elif op in ("add", "sub", "div"):
            b = «stack».pop()
            a = «stack».pop()
            if op == "div" and b == 0:
                raise RuntimeError("division by zero")
            «stack».append(a + b if op == "add" else a - b if op == "sub" else int(a / b))
        elif op == "dup":
            «stack».append(«stack»[-1])
        elif op == "jnz":
            if «stack»[-1] != 0:
                pc = arg
        elif op == "print":
            out.append(«stack»[-1])
        elif op == "halt":
            break
        else:
            raise RuntimeError(f'unknown op "{op}" at {pc - 1}')
    return out


print(
    " ".join(
        str(x) for x in «run»([["push", «b»], ["print"], ["push", 1], ["sub"], ["jnz", 1], ["halt"], ["boom"]])
    )
)
print(
    " ".join(
        str(x)
        for x in «run»([["push", -«a»], ["push", «b»], ["div"], ["print"], ["dup"], ["add"], ["print"]])
    )
)
broken = [
    [["push", 1], ["push", 0], ["div"]],
    [["push", 1], ["jump", 7]],
    [["push", 1], ["jnz", 0]],
]
for p in broken:
    try:
        «run»(p, 50)
    except RuntimeError as e:
        print("!", e)
