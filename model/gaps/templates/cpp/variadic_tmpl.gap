topics: function templates, variadic templates, specialisation by overload, fold
maxOf = maxOf|largest|biggest
a = int 1..50
b = int 1..50
c = float 0.5..60.5 1
w = word
s_total = total|sumAll|addUp
s_rest = rest|others|more
==== cpp
template <typename T>
T «maxOf»(const T& a, const T& b) {
    return a < b ? b : a;
}

template <typename T, typename... Rest>
T «maxOf»(const T& first, const T& second, const Rest&... «s_rest») {
    return «maxOf»(«maxOf»(first, second), «s_rest»...);
}

template <typename... Args>
int «s_total»(Args... args) {
    return (0 + ... + args);
}

void log() { std::cout << std::endl; }

template <typename T, typename... Rest>
void log(const T& value, const Rest&... «s_rest») {
    std::cout << value << (sizeof...(«s_rest») ? ", " : ".");
    log(«s_rest»...);
}
==== check cpp
#include <iostream>
#include <string>
«SOURCE»
int main() {
    std::cout << «maxOf»(«a», «b») << " " << «maxOf»(«a», «b», 20, 7) << " " << «maxOf»(2.5, «c»)
              << " " << «maxOf»(std::string("«w»"), std::string("mm")) << "\n";
    std::cout << «s_total»() << " " << «s_total»(1, «a», «b») << "\n";
    log(«a», "«w»", «c», 'x');
    log();
}
==== python
def «maxOf»(first, second, *«s_rest»):
    result = second if first < second else first
    for value in «s_rest»:
        result = value if result < value else result
    return result


def «s_total»(*args):
    return sum(args)


def log(*values):
    for i, value in enumerate(values):
        text = f"{value:g}" if isinstance(value, float) else str(value)
        print(text, end=", " if i + 1 < len(values) else ".")
    print()
==== check python
«SOURCE»


print(f"{«maxOf»(«a», «b»)} {«maxOf»(«a», «b», 20, 7)} {«maxOf»(2.5, «c»):g} {«maxOf»('«w»', 'mm')}")
print(«s_total»(), «s_total»(1, «a», «b»))
log(«a», "«w»", «c», "x")
log()
