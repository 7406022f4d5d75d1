topics: assignment in conditions, pointers to structs, linked list, new and delete
Node = Node|Item|Entry
push = push|prepend|addFront
values = ints 4..6 1..30
sum = sum|total|acc
==== cpp
#include <iostream>
using namespace std;

struct «Node» {
    int value;
    «Node»* next;
};

«Node»* head = nullptr;

void «push»(int v) {
    «Node»* n = new «Node»;
    n->value = v;
    n->next = head;
    head = n;
}

bool pop(int* out) {
    if (!head) return false;
    «Node»* old = head;
    *out = old->value;
    head = head->next;
    delete old;
    return true;
}

void reverseList() {
    «Node» *prev = nullptr, *cur = head, *next;
    while (cur != nullptr) {
        next = cur->next;
        cur->next = prev;
        prev = cur;
        cur = next;
    }
    head = prev;
}

int main() {
    int data[] = {«values», 0, 77};
    int i = 0, v;
    // stops at the zero
    while ((v = data[i++]) != 0)
        «push»(v);
    cout << "read " << i << " items" << endl;
    for («Node»* p = head; p; p = p->next)
        cout << p->value << (p->next ? " -> " : "\n");
    reverseList();
    int «sum» = 0, x;
    while (pop(&x)) {
        «sum» = «sum» * 2 + x;
        cout << x << " ";
    }
    cout << endl << «sum» << endl;
    return 0;
}
==== python
class «Node»:
    def __init__(self, value=0, next=None):
        self.value = value
        self.next = next


head = None


def «push»(v):
    global head
    n = «Node»()
    n.value = v
    n.next = head
    head = n


def pop():
    global head
    if head is None:
        return False, None
    old = head
    head = head.next
    return True, old.value


def reverseList():
    global head
    prev = None
    cur = head
    while cur is not None:
        next = cur.next
        cur.next = prev
        prev = cur
        cur = next
    head = prev


def main():
    data = [«values», 0, 77]
    i = 0
    # stops at the zero
    while True:
        v = data[i]
        i += 1
        if v == 0:
            break
        «push»(v)
    print(f"read {i} items")
    p = head
    while p is not None:
        print(p.value, end=" -> " if p.next is not None else "\n")
        p = p.next
    reverseList()
    «sum» = 0
    while True:
        ok, x = pop()
        if not ok:
            break
        «sum» = «sum» * 2 + x
        print(x, end=" ")
    print()
    print(«sum»)


if __name__ == "__main__":
    main()
