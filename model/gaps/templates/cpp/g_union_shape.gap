topics: tagged union, struct, switch on enum, printf, array of structs
Value = Value|Variant|Cell
kind = kind|tag|type
i = int -50..50
f = float 0.5..40.5 2
c = int 65..90
==== cpp
enum Kind { INT, FLOAT, CHAR };

struct «Value» {
    Kind «kind»;
    union {
        int i;
        double f;
        char c;
    };
};

«Value» makeInt(int i) {
    «Value» v;
    v.«kind» = INT;
    v.i = i;
    return v;
}

«Value» makeFloat(double f) {
    «Value» v;
    v.«kind» = FLOAT;
    v.f = f;
    return v;
}

«Value» makeChar(char c) {
    «Value» v;
    v.«kind» = CHAR;
    v.c = c;
    return v;
}

double number(const «Value» &v) {
    switch (v.«kind») {
        case INT: return v.i;
        case FLOAT: return v.f;
        case CHAR: return v.c;
    }
    return 0;
}

void show(const «Value» *v) {
    if (v->«kind» == INT) printf("int %d\n", v->i);
    else if (v->«kind» == FLOAT) printf("float %.2f\n", v->f);
    else printf("char %c (%d)\n", v->c, v->c);
}
==== check cpp
#include <cstdio>
«SOURCE»
int main() {
    «Value» all[] = {makeInt(«i»), makeFloat(«f»), makeChar(«c»)};
    double sum = 0;
    for (int k = 0; k < 3; k++) { show(&all[k]); sum += number(all[k]); }
    printf("%g\n", sum);
}
==== python
from enum import Enum


class Kind(Enum):
    INT = 0
    FLOAT = 1
    CHAR = 2


class «Value»:
    def __init__(self, «kind», value):
        self.«kind» = «kind»
        self.value = value


def makeInt(i):
    return «Value»(Kind.INT, i)


def makeFloat(f):
    return «Value»(Kind.FLOAT, f)


def makeChar(c):
    return «Value»(Kind.CHAR, c)


def number(v):
    if v.«kind» == Kind.INT:
        return float(v.value)
    elif v.«kind» == Kind.FLOAT:
        return v.value
    elif v.«kind» == Kind.CHAR:
        return float(ord(v.value))
    return 0.0


def show(v):
    if v.«kind» == Kind.INT:
        print(f"int {v.value}")
    elif v.«kind» == Kind.FLOAT:
        print(f"float {v.value:.2f}")
    else:
        print(f"char {v.value} ({ord(v.value)})")
==== check python
«SOURCE»


all = [makeInt(«i»), makeFloat(«f»), makeChar(chr(«c»))]
sum = 0.0
for k in range(3):
    show(all[k])
    sum += number(all[k])
print(f"{sum:g}")
