topics: stack machine, switch fall-through, pc++ in index, ArrayDeque as stack
Machine = Machine|Vm|Processor
pc = pc|ip|at
a = int 2..9
b = int 10..30
==== java
import java.util.ArrayDeque;
import java.util.Deque;

class «Machine»
{
    static final int PUSH = 0, ADD = 1, SUB = 2, DUP = 3, JNZ = 4, OUT = 5, SQUARE = 6, MUL = 7, HALT = 8;

    private final int[] code;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private int «pc» = 0;

    «Machine»(int... code)
    {
        this.code = code;
    }

    int run(int maxSteps)
    {
        int steps = 0;
        while (steps++ < maxSteps)
        {
            switch (code[«pc»++])
            {
                case PUSH:
                    stack.push(code[«pc»++]);
                    break;
                case ADD:
                    stack.push(stack.pop() + stack.pop());
                    break;
                case SUB:
                {
                    int right = stack.pop();
                    stack.push(stack.pop() - right);
                    break;
                }
                case SQUARE:
                    stack.push(stack.peek());
                    // and multiply
                case MUL:
                    stack.push(stack.pop() * stack.pop());
                    break;
                case DUP:
                    stack.push(stack.peek());
                    break;
                case JNZ:
                {
                    int target = code[«pc»++];
                    if (stack.peek() != 0) «pc» = target;
                    break;
                }
                case OUT:
                    System.out.print(stack.peek() + " ");
                    break;
                case HALT:
                    return steps;
                default:
                    throw new IllegalStateException("bad op " + code[--«pc»] + " at " + «pc»);
            }
        }
        return -1;
    }

    public static void main(String[] args)
    {
        «Machine» countdown = new «Machine»(PUSH, «a», OUT, PUSH, 1, SUB, JNZ, 2, HALT);
        System.out.println(countdown.run(100));
        «Machine» m = new «Machine»(PUSH, «b», SQUARE, PUSH, «a», SUB, OUT, DUP, ADD, OUT, HALT);
        System.out.println(m.run(100) + " left " + m.stack.size());
        System.out.println(new «Machine»(PUSH, 1, JNZ, 2).run(7));
        try
        {
            new «Machine»(PUSH, 3, 42).run(5);
        }
        catch (IllegalStateException e)
        {
            System.out.println(e.getMessage());
        }
    }
}
==== python
class «Machine»:
    PUSH, ADD, SUB, DUP, JNZ, OUT, SQUARE, MUL, HALT = range(9)

    def __init__(self, *code):
        self.code = code
        self.stack = []
        self.«pc» = 0

    def run(self, maxSteps):
        steps = 0
        while steps < maxSteps:
            steps += 1
            op = self.code[self.«pc»]
            self.«pc» += 1
            if op == «Machine».PUSH:
                self.stack.append(self.code[self.«pc»])
                self.«pc» += 1
            elif op == «Machine».ADD:
                self.stack.append(self.stack.pop() + self.stack.pop())
            elif op == «Machine».SUB:
                right = self.stack.pop()
                self.stack.append(self.stack.pop() - right)
            elif op in («Machine».SQUARE, «Machine».MUL):
                if op == «Machine».SQUARE:
                    self.stack.append(self.stack[-1])
                    # and multiply
                self.stack.append(self.stack.pop() * self.stack.pop())
            elif op == «Machine».DUP:
                self.stack.append(self.stack[-1])
            elif op == «Machine».JNZ:
                target = self.code[self.«pc»]
                self.«pc» += 1
                if self.stack[-1] != 0:
                    self.«pc» = target
            elif op == «Machine».OUT:
                print(self.stack[-1], end=" ")
            elif op == «Machine».HALT:
                return steps
            else:
                self.«pc» -= 1
                raise RuntimeError(f"bad op {self.code[self.«pc»]} at {self.«pc»}")
        return -1


def main():
    countdown = «Machine»(
        «Machine».PUSH,
        «a»,
        «Machine».OUT,
        «Machine».PUSH,
        1,
        «Machine».SUB,
        «Machine».JNZ,
        2,
        «Machine».HALT,
    )
    print(countdown.run(100))
    m = «Machine»(
        «Machine».PUSH,
        «b»,
        «Machine».SQUARE,
        «Machine».PUSH,
        «a»,
        «Machine».SUB,
        «Machine».OUT,
        «Machine».DUP,
        «Machine».ADD,
        «Machine».OUT,
        «Machine».HALT,
    )
    print(f"{m.run(100)} left {len(m.stack)}")
    print(«Machine»(«Machine».PUSH, 1, «Machine».JNZ, 2).run(7))
    try:
        «Machine»(«Machine».PUSH, 3, 42).run(5)
    except RuntimeError as e:
        print(e)


if __name__ == "__main__":
    main()
