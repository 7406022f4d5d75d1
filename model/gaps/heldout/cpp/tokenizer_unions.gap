topics: std::variant and visit, string_view, switch over enum class, operator precedence
==== cpp
#include <cctype>
#include <iostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>
enum class Op { Add = '+', Sub = '-', Mul = '*', Div = '/', Mod = '%' };
struct Paren { bool open; };
using Token = std::variant<int, std::string, Op, Paren>;

struct Describe {
    std::string operator()(int n) const { return "#" + std::to_string(n); }
    std::string operator()(const std::string& s) const { return "$" + s; }
    std::string operator()(Op o) const { return std::string(1, static_cast<char>(o)); }
    std::string operator()(Paren p) const { return p.open ? "<" : ">"; }
};

std::vector<Token> scan(std::string_view in) {
    std::vector<Token> out;
    size_t i = 0;
    while (i < in.size()) {
        unsigned char c = in[i];
        if (std::isspace(c)) { i++; continue; }
        if (std::isdigit(c)) {
            int v = 0;
            while (i < in.size() && std::isdigit((unsigned char)in[i])) v = v * 10 + (in[i++] - '0');
            out.push_back(v);
        } else if (std::isalpha(c) || c == '_') {
            size_t start = i;
            do ++i; while (i < in.size() && (std::isalnum((unsigned char)in[i]) || in[i] == '_'));
            out.emplace_back(std::string(in.substr(start, i - start)));
        } else if (c == '(' || c == ')') {
            out.push_back(Paren{in[i++] == '('});
        } else {
            out.push_back(Op(in[i++]));
        }
    }
    return out;
}

class Parser {
    const std::vector<Token>& t;
    size_t at = 0;
    bool take(Op o) {
        if (at < t.size() && std::holds_alternative<Op>(t[at]) && std::get<Op>(t[at]) == o) return ++at, true;
        return false;
    }
    int atom() {
        if (take(Op::Sub)) return -atom();
        const Token& k = t.at(at++);
        if (const int* n = std::get_if<int>(&k)) return *n;
        if (auto s = std::get_if<std::string>(&k)) return static_cast<int>(s->size());
        int v = sum();
        return ++at, v;
    }
    int product() {
        for (int v = atom();;)
            if (take(Op::Mul)) v *= atom();
            else if (take(Op::Div)) v /= atom();
            else if (take(Op::Mod)) v %= atom();
            else return v;
    }

public:
    explicit Parser(const std::vector<Token>& tokens) : t(tokens) {}
    int sum() {
        for (int v = product();;)
            if (take(Op::Add)) v += product();
            else if (take(Op::Sub)) v -= product();
            else return v;
    }
};

int main() {
    for (const char* src : {"12+ab_1*(3 -7)", "-17/5 % 3", "2*(len-- 9)%4", "(1", "x9 - -x"}) {
        auto tokens = scan(src);
        for (auto& tok : tokens) std::cout << std::visit(Describe{}, tok);
        std::cout << " [" << tokens.back().index() << "] = " << Parser(tokens).sum() << '\n';
    }
}
