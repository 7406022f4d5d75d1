topics: switch fall-through, int overflow, array post-increment, exceptions
==== java
public class Main {
    static final int PUSH = 0, ADD = 1, MUL = 2, SUB = 3, DIV = 4, JNZ = 5, DUP = 6, PRINT = 7, SWAP = 8, HALT = 9;

    private final int[] stack = new int[16];
    private int sp = 0;
    private int steps;

    private void push(int v) { stack[sp++] = v; }
    private int pop() { return stack[--sp]; }

    String run(int... code) {
        StringBuilder out = new StringBuilder();
        int pc = 0;
        loop:
        while (true) {
            if (++steps > 500) return out.append("<limit>").toString();
            int op = code[pc++];
            switch (op) {
                case PUSH: push(code[pc++]); break;
                case ADD: push(pop() + pop()); break;
                case MUL: push(pop() * pop()); break;
                case SUB: { int b = pop(); push(pop() - b); break; }
                case DIV: { int b = pop(); push(pop() / b); break; }
                case JNZ:
                    int target = code[pc++];
                    if (stack[sp - 1] != 0) pc = target;
                    break;
                case SWAP: { int t = stack[sp - 1]; stack[sp - 1] = stack[sp - 2]; stack[sp - 2] = t; } break;
                case PRINT: out.append(pop()).append(';'); break;
                case DUP: push(stack[sp - 1]);
                    continue loop;
                case HALT: break loop;
                default: throw new IllegalStateException("op " + op + " @" + (pc - 1));
            }
        }
        return out.toString();
    }

    public static void main(String[] args) {
        System.out.println(new Main().run(PUSH, -7, PUSH, 2, DIV, PRINT, HALT));
        // counts down from 13
        int[] countdown = { PUSH, 1, PUSH, 13, DUP, PUSH, 0, ADD, PUSH, 1, SUB, SWAP, PRINT, JNZ, 4, HALT };
        System.out.println(new Main().run(countdown));
        System.out.println(new Main().run(PUSH, 46341, DUP, MUL, PRINT, HALT));
        int[][] bad = { { PUSH, 3, PUSH, 0, DIV }, { ADD }, { PUSH, 1, 42 }, { PUSH, 4 } };
        for (int[] program : bad) {
            Main vm = new Main();
            try {
                vm.run(program);
            } catch (ArithmeticException | IllegalStateException e) {
                System.out.println("trap " + e.getMessage() + " after " + vm.steps);
            } catch (ArrayIndexOutOfBoundsException e) {
                System.out.println("bounds, sp=" + vm.sp + " steps=" + vm.steps);
            }
        }
    }
}
