topics: goto out of nested loops, comma operator, switch inside loop, changing index, do-while, Duff-like fallthrough
==== cpp
#include <iostream>
#include <string>

static std::string expand(const std::string& card, int& ops) {
    std::string out;
    int repeat = 0;
    for (size_t i = 0; i < card.size(); i++) {
        ops++;
        switch (char c = card[i]) {
        case '0': case '1': case '2': case '3': case '4':
        case '5': case '6': case '7': case '8': case '9':
            repeat = repeat * 10 + (c - '0');
            continue;
        case '<':
            if (!out.empty()) out.pop_back();
            break;
        case '>':
            i += 2;
            if (i >= card.size()) goto done;
            [[fallthrough]];
        case '=':
            out += card[i];
        default:
            out.append(repeat ? repeat : 1, c);
            break;
        case '@':
            goto done;
        }
        repeat = 0;
    }
    out += '$';
done:
    return out;
}

static int remainderSteps(int n) {
    int steps = 0;
    switch (n % 4) {
    case 3: steps += 100;
    case 2: steps += 10;
    case 1: steps += 1;
    case 0: break;
    default: steps = n % 4;
    }
    return steps;
}
int main() {
    int ops = 0;
    for (const char* card : {"3ab<2c", "12x<@zz", "a>bcd", "=q>", "", "<<4-="}) std::cout << '[' << expand(card, ops) << "] ";
    std::cout << ops << '\n';
    for (int n = -5; n < 5; n += 2) std::cout << remainderSteps(n) << ' ';
    std::cout << remainderSteps(4) << '\n';

    int i, j, found = -1;
    for (i = 1, j = 40; i < j; i += 3, --j) {
        for (int k = i; k < j; k++) {
            if (k * j % 37 == 5) { found = k; goto out; }
            if (k > i + 4) break;
        }
    }
out:
    std::cout << i << ' ' << j << ' ' << found << '\n';

    int n = 27, len = 0, peak = n;
    do {
        n = n & 1 ? (len++, 3 * n + 1) : n / 2;
        peak = n > peak ? n : peak;
    } while (++len && n != 1);
    std::cout << len << ' ' << peak << '\n';
    int x = (1, 2, 3), y = x++, z = ++x;
    for (; x --> 0;) y += x, z -= y;
    std::cout << x << ' ' << y << ' ' << z << ' ' << (z /= 4) << ' ' << z % 3 << '\n';
    int total = 0;
    for (int a = 0; a < 10; a++) {
        if (a % 3 == 0) { a += total % 2; continue; }
        total += a;
        if (total > 20) break;
    }
    std::cout << total << '\n';
}
