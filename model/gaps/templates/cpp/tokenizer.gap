topics: tokeniser, enum class in struct, char classes, vector of structs, i++ inside loops
TokenType = TokenType|Kind|Tag
tokenize = tokenize|scan|lex
name = word
a = int 3..99
b = float 0.5..9.5 1
==== cpp
#include <cctype>
#include <iostream>
#include <string>
#include <vector>

enum class «TokenType» { Number, Name, Op, Error };

struct Token {
    «TokenType» type;
    std::string text;
    int column;
};

std::vector<Token> «tokenize»(const std::string& src) {
    std::vector<Token> out;
    int i = 0, n = src.length();
    while (i < n) {
        char c = src[i];
        if (c == ' ') {
            i++;
            continue;
        }
        int start = i;
        if (std::isdigit(c)) {
            while (i < n && (std::isdigit(src[i]) || src[i] == '.')) i++;
            out.push_back({«TokenType»::Number, src.substr(start, i - start), start});
        } else if (std::isalpha(c) || c == '_') {
            while (i < n && (std::isalnum(src[i]) || src[i] == '_')) ++i;
            out.push_back({«TokenType»::Name, src.substr(start, i - start), start});
        } else if (std::string("+-*/=<>").find(c) != std::string::npos) {
            std::string op(1, src[i++]);
            if (i < n && src[i] == '=') op += src[i++];
            out.push_back({«TokenType»::Op, op, start});
        } else {
            out.push_back({«TokenType»::Error, std::string("?") + src[i++], start});
        }
    }
    return out;
}

int main() {
    int counts[4] = {};
    for (const Token& t : «tokenize»("«name»_1 += «a» * («b» - x) >= _y#")) {
        counts[static_cast<int>(t.type)]++;
        std::cout << t.column << ":" << t.text << (t.type == «TokenType»::Number ? "#" : "") << " ";
    }
    std::cout << "\n";
    for (int c : counts) std::cout << c << " ";
    std::cout << std::endl;
    return 0;
}
==== python
from enum import Enum


class «TokenType»(Enum):
    Number = 0
    Name = 1
    Op = 2
    Error = 3


class Token:
    def __init__(self, type, text, column):
        self.type = type
        self.text = text
        self.column = column


def «tokenize»(src):
    out = []
    i = 0
    n = len(src)
    while i < n:
        c = src[i]
        if c == " ":
            i += 1
            continue
        start = i
        if c.isdigit():
            while i < n and (src[i].isdigit() or src[i] == "."):
                i += 1
            out.append(Token(«TokenType».Number, src[start:i], start))
        elif c.isalpha() or c == "_":
            while i < n and (src[i].isalnum() or src[i] == "_"):
                i += 1
            out.append(Token(«TokenType».Name, src[start:i], start))
        elif c in "+-*/=<>":
            op = src[i]
            i += 1
            if i < n and src[i] == "=":
                op += src[i]
                i += 1
            out.append(Token(«TokenType».Op, op, start))
        else:
            out.append(Token(«TokenType».Error, "?" + src[i], start))
            i += 1
    return out


def main():
    counts = [0] * 4
    for t in «tokenize»("«name»_1 += «a» * («b» - x) >= _y#"):
        counts[t.type.value] += 1
        print(f"{t.column}:{t.text}{'#' if t.type == «TokenType».Number else ''} ", end="")
    print()
    for c in counts:
        print(c, end=" ")
    print()


if __name__ == "__main__":
    main()
