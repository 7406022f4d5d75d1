topics: pointers and references as outputs, static locals, function pointers, arrays decaying
==== cpp
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>

typedef struct {
    char code;
    int price;
    int left;
} Slot;

typedef int (*Handler)(Slot *slots, int n, const char *arg, int *credit);

static int serial(void) {
    static int next = 100;
    return next += 5, next - 5;
}

static Slot *find(Slot *s, int n, char code) {
    for (Slot *end = s + n; s != end; ++s)
        if (s->code == toupper(code)) return s;
    return NULL;
}

static int on_coin(Slot *, int, const char *arg, int *credit) {
    int before = *credit;
    while (*arg) {
        switch (*arg++) {
            case 'd': *credit += 5;   /* a dime is two nickels */
            case 'n': *credit += 5; break;
            case 'q': *credit += 25; break;
            case '!': *credit = 0; return -1;
            default: continue;
        }
    }
    return *credit - before;
}

static int on_buy(Slot *slots, int n, const char *arg, int *credit) {
    Slot *s = find(slots, n, *arg);
    if (!s) return -2;
    if (!s->left || *credit < s->price) return s->left ? s->price - *credit : -3;
    s->left--;
    *credit -= s->price;
    return serial();
}

static int on_sum(Slot slots[], int n, const char *arg, int *) {
    int sum = arg && *arg ? atoi(arg) : 0;
    while (n--) sum += slots[n].price * slots[n].left;
    return sum;
}

static void change(int credit, int out[3]) {
    static const int coin[] = {25, 10, 5};
    for (int i = 0; i < 3; credit %= coin[i++]) out[i] = credit / coin[i];
}

int main() {
    Slot slots[] = {{'A', 35, 2}, {'B', 60, 1}, {'C', 10, 0}};
    const int n = sizeof slots / sizeof *slots;
    struct { const char *name; Handler fn; } table[] = {{"coin", on_coin}, {"buy", on_buy}, {"sum", on_sum}};
    const char *script[] = {"coin qdnx", "buy b", "buy a", "buy c", "coin qqq", "buy B", "buy b", "sum -7x", "sum", "kick me", "buy z", "coin q!q", "coin ddd"};
    int credit = 0, results[16], count = 0;
    for (const char *line : script) {
        char verb[8] = "";
        const char *sp = strchr(line, ' ');
        memcpy(verb, line, sp ? sp - line : strlen(line));
        int r = -99;
        for (auto &t : table)
            if (!strcmp(t.name, verb)) r = t.fn(slots, n, sp ? sp + 1 : "", &credit);
        results[count++] = r;
    }
    for (int i = 0; i < count; ++i) printf("%d%c", results[i], i + 1 < count ? ' ' : '\n');
    int out[3];
    change(credit + 60, out);
    printf("credit %d -> %dq %dd %dn\n", credit, out[0], out[1], out[2]);
    printf("left %d%d%d serial %d %s\n", slots[0].left, slots[1].left, (*(slots + 2)).left, serial(), find(slots, n, 'q') ? "q" : "no q");
}
