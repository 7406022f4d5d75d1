topics: virtual machine, switch with fall-through, program counter increments, arrays, default throw
a = int 3..30
b = int 2..9
loops = int 2..5
Op = Op|Code|Instr
run = run|execute|interpret
==== cpp
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>
using namespace std;

enum «Op» { PUSH, ADD, SUB, MUL, DUP, SWAP, JNZ, PRINT, HALT };

int «run»(const vector<int> &code)
{
    int stack[32], sp = 0, pc = 0, ticks = 0;
    for (;;)
    {
        ticks++;
        int op = code.at(pc++);
        switch (op)
        {
        case PUSH:
            stack[sp++] = code[pc++];
            break;
        case SUB:
            stack[sp - 1] = -stack[sp - 1];
            // fall through
        case ADD:
            sp--;
            stack[sp - 1] += stack[sp];
            break;
        case MUL:
        {
            int r = stack[--sp];
            stack[sp - 1] *= r;
            break;
        }
        case DUP:
            stack[sp] = stack[sp - 1];
            sp++;
            break;
        case SWAP:
            swap(stack[sp - 1], stack[sp - 2]);
            break;
        case JNZ:
            pc = stack[sp - 1] != 0 ? code[pc] : pc + 1;
            break;
        case PRINT:
            cout << stack[--sp] << " ";
            break;
        case HALT:
            return ticks;
        default:
            throw runtime_error("bad op " + to_string(op) + " at " + to_string(pc - 1));
        }
    }
}

int main()
{
    cout << «run»({PUSH, «a», PUSH, «b», SUB, DUP, PRINT, PUSH, 2, MUL, PRINT, HALT}) << endl;
    // counts down
    cout << «run»({PUSH, «loops», DUP, PRINT, PUSH, 1, SUB, JNZ, 2, HALT}) << endl;
    cout << «run»({PUSH, 1, PUSH, «b», SWAP, PRINT, PRINT, HALT}) << endl;
    try
    {
        «run»({PUSH, 1, 42});
    }
    catch (const runtime_error &e)
    {
        cout << e.what() << endl;
    }
    try
    {
        «run»({PUSH, 1});
    }
    catch (const out_of_range &)
    {
        cout << "ran off the end" << endl;
    }
    return 0;
}
==== python
from enum import IntEnum


class «Op»(IntEnum):
    PUSH = 0
    ADD = 1
    SUB = 2
    MUL = 3
    DUP = 4
    SWAP = 5
    JNZ = 6
    PRINT = 7
    HALT = 8


def «run»(code):
    stack = []
    pc = 0
    ticks = 0
    while True:
        ticks += 1
        op = code[pc]
        pc += 1
        if op == «Op».PUSH:
            stack.append(code[pc])
            pc += 1
        elif op == «Op».SUB:
            r = stack.pop()
            stack[-1] -= r
        elif op == «Op».ADD:
            r = stack.pop()
            stack[-1] += r
        elif op == «Op».MUL:
            r = stack.pop()
            stack[-1] *= r
        elif op == «Op».DUP:
            stack.append(stack[-1])
        elif op == «Op».SWAP:
            stack[-1], stack[-2] = stack[-2], stack[-1]
        elif op == «Op».JNZ:
            pc = code[pc] if stack[-1] != 0 else pc + 1
        elif op == «Op».PRINT:
            print(stack.pop(), end=" ")
        elif op == «Op».HALT:
            return ticks
        else:
            raise RuntimeError(f"bad op {op} at {pc - 1}")


def main():
    print(
        «run»(
            [
                «Op».PUSH,
                «a»,
                «Op».PUSH,
                «b»,
                «Op».SUB,
                «Op».DUP,
                «Op».PRINT,
                «Op».PUSH,
                2,
                «Op».MUL,
                «Op».PRINT,
                «Op».HALT,
            ]
        )
    )
    # counts down
    print(
        «run»([«Op».PUSH, «loops», «Op».DUP, «Op».PRINT, «Op».PUSH, 1, «Op».SUB, «Op».JNZ, 2, «Op».HALT])
    )
    print(«run»([«Op».PUSH, 1, «Op».PUSH, «b», «Op».SWAP, «Op».PRINT, «Op».PRINT, «Op».HALT]))
    try:
        «run»([«Op».PUSH, 1, 42])
    except RuntimeError as e:
        print(e)
    try:
        «run»([«Op».PUSH, 1])
    except IndexError:
        print("ran off the end")


if __name__ == "__main__":
    main()
