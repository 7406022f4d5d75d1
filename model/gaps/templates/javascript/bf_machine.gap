topics: interpreter, byte wrap-around & 255, bracket matching table, switch on characters, String.fromCharCode, array default 0
run = run|interpret|execute
tape = tape|cells|memory
n = int 2..9
m = int 3..9
==== javascript
function matchBrackets(code) {
  const jump = {};
  const stack = [];
  for (let i = 0; i < code.length; i++) {
    if (code[i] === '[') stack.push(i);
    else if (code[i] === ']') {
      const open = stack.pop();
      if (open === undefined) throw new SyntaxError(`unexpected ] at ${i}`);
      jump[open] = i;
      jump[i] = open;
    }
  }
  if (stack.length) throw new SyntaxError(`missing ] for ${stack.pop()}`);
  return jump;
}

function «run»(code, input = '') {
  const jump = matchBrackets(code);
  const «tape» = [0];
  let ptr = 0, ip = 0, read = 0, steps = 0;
  let out = '';
  while (ip < code.length) {
    steps++;
    switch (code[ip]) {
      case '>':
        if (++ptr === «tape».length) «tape».push(0);
        break;
      case '<':
        ptr--;
        break;
      case '+':
        «tape»[ptr] = («tape»[ptr] + 1) & 255;
        break;
      case '-':
        «tape»[ptr] = («tape»[ptr] - 1) & 255;
        break;
      case '.':
        out += String.fromCharCode(«tape»[ptr]);
        break;
      case ',':
        «tape»[ptr] = read < input.length ? input.charCodeAt(read++) : 0;
        break;
      case '[':
        if (!«tape»[ptr]) ip = jump[ip];
        break;
      case ']':
        if («tape»[ptr]) ip = jump[ip];
        break;
      default:
        steps--; // a comment
    }
    ip++;
  }
  return { out, steps, cells: «tape».join(',') };
}

const plus = (k) => '+'.repeat(k);
const mul = `${plus(«n»)}[>${plus(«m»)}<-] then >${plus(40)}.`;
const r = «run»(mul);
console.log(r.out, r.steps, r.cells);
console.log(«run»(',[+.,]', 'HAL').out, «run»('-').cells, «run»('').out === '');
for (const bad of ['[[-]', '+]']) {
  try {
    «run»(bad);
  } catch (e) {
    console.log(`${e.name}: ${e.message}`);
  }
}
==== python
def matchBrackets(code):
    jump = {}
    stack = []
    for i in range(len(code)):
        if code[i] == "[":
            stack.append(i)
        elif code[i] == "]":
            if not stack:
                raise SyntaxError(f"unexpected ] at {i}")
            open_ = stack.pop()
            jump[open_] = i
            jump[i] = open_
    if stack:
        raise SyntaxError(f"missing ] for {stack.pop()}")
    return jump


def «run»(code, input_=""):
    jump = matchBrackets(code)
    «tape» = [0]
    ptr = 0
    ip = 0
    read = 0
    steps = 0
    out = ""
    while ip < len(code):
        steps += 1
        op = code[ip]
        if op == ">":
            ptr += 1
            if ptr == len(«tape»):
                «tape».append(0)
        elif op == "<":
            ptr -= 1
        elif op == "+":
            «tape»[ptr] = («tape»[ptr] + 1) & 255
        elif op == "-":
            «tape»[ptr] = («tape»[ptr] - 1) & 255
        elif op == ".":
            out += chr(«tape»[ptr])
        elif op == ",":
            if read < len(input_):
                «tape»[ptr] = ord(input_[read])
                read += 1
            else:
                «tape»[ptr] = 0
        elif op == "[":
            if not «tape»[ptr]:
                ip = jump[ip]
        elif op == "]":
            if «tape»[ptr]:
                ip = jump[ip]
        else:
            steps -= 1  # a comment
        ip += 1
    return {"out": out, "steps": steps, "cells": ",".join(str(c) for c in «tape»)}


def plus(k):
    return "+" * k


mul = f"{plus(«n»)}[>{plus(«m»)}<-] then >{plus(40)}."
r = «run»(mul)
print(r["out"], r["steps"], r["cells"])
print(«run»(",[+.,]", "HAL")["out"], «run»("-")["cells"], str(«run»("")["out"] == "").lower())
for bad in ["[[-]", "+]"]:
    try:
        «run»(bad)
    except SyntaxError as e:
        print(f"SyntaxError: {e}")
