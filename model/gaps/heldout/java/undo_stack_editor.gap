topics: StringBuilder mutation, Deque, interfaces, anonymous classes, insert and delete
==== java
import java.util.ArrayDeque;
import java.util.Deque;

public class Main {
    interface Edit {
        void apply(StringBuilder doc);
        void revert(StringBuilder doc);
        default String label() { return getClass().getSimpleName(); }
    }

    static class Insert implements Edit {
        private final int at; private final String text;
        Insert(int at, String text) { this.at = at; this.text = text; }
        public void apply(StringBuilder doc) { doc.insert(at, text); }
        public void revert(StringBuilder doc) { doc.delete(at, at + text.length()); }
    }

    static class Erase implements Edit {
        private final int from, len;
        private String removed;
        Erase(int from, int len) { this.from = from; this.len = len; }
        public void apply(StringBuilder doc) {
            int end = Math.min(from + len, doc.length());
            removed = doc.substring(from, end);
            doc.delete(from, end);
        }
        public void revert(StringBuilder doc) { doc.insert(from, removed); }
        @Override public String label() { return "Erase[" + removed + "]"; }
    }

    private final StringBuilder doc = new StringBuilder("hello world");
    private final Deque<Edit> undo = new ArrayDeque<>();
    private final Deque<Edit> redo = new ArrayDeque<>();

    void execute(Edit e) { e.apply(doc); undo.push(e); redo.clear(); }

    boolean undo() {
        Edit e = undo.poll();
        if (e == null) return false;
        e.revert(doc);
        redo.push(e);
        return true;
    }

    boolean redo() {
        if (redo.isEmpty()) return false;
        Edit e = redo.pop();
        e.apply(doc);
        undo.push(e);
        return true;
    }

    public static void main(String[] args) {
        Main ed = new Main();
        StringBuilder alias = ed.doc;
        ed.execute(new Insert(5, ","));
        ed.execute(new Erase(7, 40));
        ed.execute(new Insert(7, "Java"));
        System.out.println(ed.doc + " | " + ed.undo.peek().label());
        ed.undo(); ed.undo();
        System.out.println(alias + " | redo=" + ed.redo.size() + " " + ed.redo.peek().label());
        System.out.println(ed.redo() + " " + ed.doc);
        ed.execute(new Insert(0, ">> "));
        System.out.println(ed.redo() + " " + ed.undo.size() + " " + alias.length());
        int n = 0;
        while (ed.undo()) n++;
        alias.setCharAt(0, (char) (alias.charAt(0) - 32));
        System.out.println(n + " undone: " + ed.doc.reverse());
    }
}
