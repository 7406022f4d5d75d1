topics: virtual machine, switch on enum, array program counter, post-increment in index, int wrap, constant enum values
Op = Op|OpCode|Instr
a = int 2..9
n = int 12..16
==== csharp
using System;

enum «Op» { Push, Add, Mul, Dup, JumpIfLess, Print, Halt }

class Vm
{
    private readonly int[] stack = new int[16];
    private int sp = 0;
    public int Steps { get; private set; }

    public void Run(params int[] code)
    {
        int pc = 0;
        while (true)
        {
            Steps++;
            switch ((«Op»)code[pc++])
            {
                case «Op».Push:
                    stack[sp++] = code[pc++];
                    break;
                case «Op».Add:
                    sp--;
                    stack[sp - 1] += stack[sp];
                    break;
                case «Op».Mul:
                    --sp;
                    stack[sp - 1] = unchecked(stack[sp - 1] * stack[sp]);
                    break;
                case «Op».Dup:
                    stack[sp] = stack[sp - 1];
                    sp++;
                    break;
                case «Op».JumpIfLess:
                    int limit = code[pc++], target = code[pc++];
                    if (stack[sp - 1] < limit) pc = target;
                    break;
                case «Op».Print:
                    Console.WriteLine(stack[--sp]);
                    break;
                case «Op».Halt:
                    return;
                default:
                    throw new InvalidOperationException("bad opcode " + code[pc - 1] + " at " + (pc - 1));
            }
        }
    }
}

class Program
{
    static void Main()
    {
        var vm = new Vm();
        // double until it reaches 100
        vm.Run(0, «a», 3, 1, 4, 100, 2, 5, 6);
        Console.WriteLine("steps " + vm.Steps);
        // squaring overflows an int
        vm.Run(0, «a» * 1000 + 1, 3, 2, 3, 2, 5, 6);
        try
        {
            vm.Run(0, 1, «n»);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
==== python
from enum import Enum


class «Op»(Enum):
    Push = 0
    Add = 1
    Mul = 2
    Dup = 3
    JumpIfLess = 4
    Print = 5
    Halt = 6


class Vm:
    def __init__(self):
        self.stack = [0] * 16
        self.sp = 0
        self.Steps = 0

    def Run(self, *code):
        pc = 0
        while True:
            self.Steps += 1
            op = code[pc]
            pc += 1
            if op == «Op».Push.value:
                self.stack[self.sp] = code[pc]
                self.sp += 1
                pc += 1
            elif op == «Op».Add.value:
                self.sp -= 1
                self.stack[self.sp - 1] += self.stack[self.sp]
            elif op == «Op».Mul.value:
                self.sp -= 1
                product = self.stack[self.sp - 1] * self.stack[self.sp]
                self.stack[self.sp - 1] = (product + 2**31) % 2**32 - 2**31
            elif op == «Op».Dup.value:
                self.stack[self.sp] = self.stack[self.sp - 1]
                self.sp += 1
            elif op == «Op».JumpIfLess.value:
                limit = code[pc]
                pc += 1
                target = code[pc]
                pc += 1
                if self.stack[self.sp - 1] < limit:
                    pc = target
            elif op == «Op».Print.value:
                self.sp -= 1
                print(self.stack[self.sp])
            elif op == «Op».Halt.value:
                return
            else:
                raise RuntimeError(f"bad opcode {code[pc - 1]} at {pc - 1}")


def main():
    vm = Vm()
    # double until it reaches 100
    vm.Run(0, «a», 3, 1, 4, 100, 2, 5, 6)
    print(f"steps {vm.Steps}")
    # squaring overflows an int
    vm.Run(0, «a» * 1000 + 1, 3, 2, 3, 2, 5, 6)
    try:
        vm.Run(0, 1, «n»)
    except RuntimeError as e:
        print(e)


if __name__ == "__main__":
    main()
