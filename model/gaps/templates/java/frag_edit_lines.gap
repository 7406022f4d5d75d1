topics: List of strings, set and add at index, undo stack, StringBuilder insert, lambdas in a Deque
Editor = Editor|Notebook|Draft
undo = undo|revert|back
w = words 3
==== java
class «Editor» {
    private final List<String> lines = new ArrayList<>();
    private final Deque<Runnable> history = new ArrayDeque<>();

    void insert(int at, String line) {
        int i = at < 0 || at > lines.size() ? lines.size() : at;
        lines.add(i, line);
        history.push(() -> lines.remove(i));
    }

    void delete(int at) {
        String old = lines.remove(at);
        history.push(() -> lines.add(at, old));
    }

    void type(int at, int column, String text) {
        String old = lines.set(at, new StringBuilder(lines.get(at)).insert(column, text).toString());
        history.push(() -> lines.set(at, old));
    }

    boolean «undo»() {
        if (history.isEmpty()) return false;
        history.pop().run();
        return true;
    }

    @Override
    public String toString() { return String.join("/", lines); }
}
==== check java
import java.util.*;
class Main {
    public static void main(String[] args) {
        String[] w = {«w»};
        «Editor» e = new «Editor»();
        e.insert(0, w[0]);
        e.insert(-1, w[1]);
        e.insert(1, w[2]);
        System.out.println(e);
        e.type(2, 1, "[]");
        e.delete(0);
        System.out.println(e);
        int n = 0;
        while (e.«undo»()) System.out.println(++n + " " + e);
        try {
            e.delete(0);
        } catch (IndexOutOfBoundsException ex) {
            System.out.println("nothing there");
        }
    }
}
«SOURCE»
==== python
class «Editor»:
    def __init__(self):
        self.lines = []
        self.history = []

    def insert(self, at, line):
        i = len(self.lines) if at < 0 or at > len(self.lines) else at
        self.lines.insert(i, line)
        self.history.append(lambda: self.lines.pop(i))

    def delete(self, at):
        old = self.lines.pop(at)
        self.history.append(lambda: self.lines.insert(at, old))

    def type(self, at, column, text):
        old = self.lines[at]
        self.lines[at] = old[:column] + text + old[column:]

        def restore():
            self.lines[at] = old

        self.history.append(restore)

    def «undo»(self):
        if not self.history:
            return False
        self.history.pop()()
        return True

    def __str__(self):
        return "/".join(self.lines)
==== check python
«SOURCE»
w = [«w»]
e = «Editor»()
e.insert(0, w[0])
e.insert(-1, w[1])
e.insert(1, w[2])
print(e)
e.type(2, 1, "[]")
e.delete(0)
print(e)
n = 0
while e.«undo»():
    n += 1
    print(n, e)
try:
    e.delete(0)
except IndexError:
    print("nothing there")
