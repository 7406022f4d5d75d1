topics: identifiers that are Python keywords, structs with such members, overloads, namespaces, references
==== cpp
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace global {
struct def {
    int from = 1, in = 2;
    std::string None = "none";
    std::vector<int> list;
    int len() const { return static_cast<int>(list.size()); }
    def& pass(int is) { list.push_back(is * in); in++; return *this; }
    int lambda(int x, int as = 3) const { return x * as - from; }
};
int print(int str) { std::cout << '<' << str << '>'; return str / 2; }
int print(const std::string& str) { std::cout << '"' << str << '"'; return (int)str.length(); }
int print(char str) { std::cout << str; return str; }
double print(double str) { std::cout << str; return str * 2; }
}  // namespace global

using global::def;

static int raise(int& with, int yield) {
    with += yield;
    yield = with;
    return yield++;
}

static std::string type(std::string self, char except) {
    std::string id;
    for (char elif : self) id += elif == except ? '_' : elif;
    self = "changed";
    return id;
}

int main() {
    def None, assert = None;
    None.pass(5).pass(-6).pass(7);
    assert.from = -4;
    for (int del : None.list) std::cout << del << ' ';
    std::cout << None.len() << assert.len() << ' ' << None.lambda(4) << ' ' << assert.lambda(4, -2) << ' ' << None.in << '\n';

    int sum = global::print(-9);
    sum += global::print(std::string("ab"));
    sum += global::print('c');
    sum += (int)global::print(1.5);
    std::cout << ' ' << sum << '\n';

    int nonlocal = 10, async = 3;
    int await = raise(nonlocal, async);
    await += raise(async, nonlocal);
    std::cout << nonlocal << ' ' << async << ' ' << await << '\n';

    std::map<std::string, int> dict{{"max", 3}, {"min", -3}, {"abs", 0}};
    int max = dict["max"], min = dict["min"], range = dict["range"];
    std::string str = type("import os", 'o'), input = str;
    input[0] = 'I';
    std::cout << max % min << ' ' << min % 2 << ' ' << range << ' ' << dict.size() << ' ' << str << ' ' << input << '\n';
    bool True = false, any = !True, all = any && !True;
    int set = any + all, tuple[3] = {set, set++, set}, *object = tuple;
    *++object = 9;
    object[1] -= 20;
    for (int open : tuple) std::cout << open << ' ';
    std::cout << object - tuple << ' ' << True << all << ' ' << (any ? "yes" : "no") << '\n';
    const auto hash = [&](int next) { return next * 31 + set; };
    auto& iter = dict["abs"];
    iter = hash(hash(1));
    std::cout << dict["abs"] << ' ' << dict.begin()->first << ' ' << (dict.find("len") == dict.end()) << '\n';
}
