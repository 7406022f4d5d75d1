topics: trie, Node array of 26, char index, recursion, prefix search, StringBuilder as stack
Trie = Trie|Dictionary|WordTree
add = add|insert|learn
w = words 5
==== java
import java.util.ArrayList;
import java.util.List;

class «Trie» {
    private static class Node {
        Node[] next = new Node[26];
        int ends;
        boolean isLeaf() {
            for (Node n : next) if (n != null) return false;
            return true;
        }
    }

    private final Node root = new Node();
    private int nodes = 1;

    void «add»(String word) {
        Node cur = root;
        for (char c : word.toCharArray()) {
            int i = c - 'a';
            if (cur.next[i] == null) {
                cur.next[i] = new Node();
                nodes++;
            }
            cur = cur.next[i];
        }
        cur.ends++;
    }

    boolean contains(String word) {
        Node n = walk(word);
        return n != null && n.ends > 0;
    }

    private Node walk(String prefix) {
        Node cur = root;
        for (int i = 0; i < prefix.length() && cur != null; i++) cur = cur.next[prefix.charAt(i) - 'a'];
        return cur;
    }

    List<String> startingWith(String prefix) {
        List<String> out = new ArrayList<>();
        Node n = walk(prefix);
        if (n != null) collect(n, new StringBuilder(prefix), out);
        return out;
    }

    private void collect(Node n, StringBuilder path, List<String> out) {
        if (n.ends > 0) out.add(path + (n.ends > 1 ? "*" + n.ends : "") + (n.isLeaf() ? "." : ""));
        for (int i = 0; i < 26; i++) {
            if (n.next[i] == null) continue;
            path.append((char) ('a' + i));
            collect(n.next[i], path, out);
            path.deleteCharAt(path.length() - 1);
        }
    }

    public static void main(String[] args) {
        «Trie» t = new «Trie»();
        String[] words = {«w»};
        for (String s : words) t.«add»(s);
        t.«add»(words[0].substring(0, 2));
        t.«add»(words[1]);
        System.out.println(t.nodes + " " + t.contains(words[2]) + " " + t.contains(words[2] + "x") + " " + t.contains(""));
        System.out.println(t.startingWith(""));
        System.out.println(t.startingWith(words[0].substring(0, 1)) + " " + t.startingWith("zzz").isEmpty());
    }
}
==== python
class «Trie»:
    class Node:
        def __init__(self):
            self.next = [None] * 26
            self.ends = 0

        def isLeaf(self):
            return all(n is None for n in self.next)

    def __init__(self):
        self.root = «Trie».Node()
        self.nodes = 1

    def «add»(self, word):
        cur = self.root
        for c in word:
            i = ord(c) - ord("a")
            if cur.next[i] is None:
                cur.next[i] = «Trie».Node()
                self.nodes += 1
            cur = cur.next[i]
        cur.ends += 1

    def contains(self, word):
        n = self.walk(word)
        return n is not None and n.ends > 0

    def walk(self, prefix):
        cur = self.root
        for c in prefix:
            if cur is None:
                break
            cur = cur.next[ord(c) - ord("a")]
        return cur

    def startingWith(self, prefix):
        out = []
        n = self.walk(prefix)
        if n is not None:
            self.collect(n, list(prefix), out)
        return out

    def collect(self, n, path, out):
        if n.ends > 0:
            out.append("".join(path) + (f"*{n.ends}" if n.ends > 1 else "") + ("." if n.isLeaf() else ""))
        for i in range(26):
            if n.next[i] is None:
                continue
            path.append(chr(ord("a") + i))
            self.collect(n.next[i], path, out)
            path.pop()


def main():
    t = «Trie»()
    words = [«w»]
    for s in words:
        t.«add»(s)
    t.«add»(words[0][:2])
    t.«add»(words[1])
    print(
        f"{t.nodes} {str(t.contains(words[2])).lower()} {str(t.contains(words[2] + 'x')).lower()} "
        f"{str(t.contains('')).lower()}"
    )
    print(f"[{', '.join(t.startingWith(''))}]")
    print(f"[{', '.join(t.startingWith(words[0][:1]))}] {str(not t.startingWith('zzz')).lower()}")


if __name__ == "__main__":
    main()
