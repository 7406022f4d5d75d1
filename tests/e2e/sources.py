"""What the tests of real editors translate: a class between two lines that must stay, and what it prints."""

from __future__ import annotations

MAIN = """\
// kept above: Größe 😀
public class Main {
    public static void main(String[] args) {
        for (int i = 1; i <= 3; i++) {
            System.out.println(i * i);
        }
    }
}
// kept below
"""
PRINTS = "1\n4\n9\n"
