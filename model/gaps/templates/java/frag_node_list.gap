topics: linked list manipulation, dummy node, fast and slow pointers, null
ListNode = ListNode|Node|Link
merge = mergeLists|mergeTwo|zip
rev = reverse|flip|invert
v1 = ints 3..5 1..40
v2 = ints 3..5 1..40
==== java
class «ListNode» {
    int val;
    «ListNode» next;

    «ListNode»() {}

    «ListNode»(int val) { this.val = val; }

    «ListNode»(int val, «ListNode» next) { this.val = val; this.next = next; }
}

class Lists {
    static «ListNode» «merge»(«ListNode» a, «ListNode» b) {
        «ListNode» dummy = new «ListNode»(), tail = dummy;
        while (a != null && b != null) {
            if (a.val <= b.val) {
                tail.next = a;
                a = a.next;
            } else {
                tail.next = b;
                b = b.next;
            }
            tail = tail.next;
        }
        tail.next = a != null ? a : b;
        return dummy.next;
    }

    static «ListNode» «rev»(«ListNode» head) {
        «ListNode» prev = null;
        for («ListNode» next; head != null; head = next) {
            next = head.next;
            head.next = prev;
            prev = head;
        }
        return prev;
    }

    static int middle(«ListNode» head) {
        «ListNode» slow = head, fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        return slow == null ? -1 : slow.val;
    }
}
==== check java
import java.util.*;
class Main {
    static «ListNode» make(int... xs) {
        Arrays.sort(xs);
        «ListNode» head = null;
        for (int i = xs.length - 1; i >= 0; i--) head = new «ListNode»(xs[i], head);
        return head;
    }
    static String show(«ListNode» n) {
        String s = "";
        while (n != null) { s += n.val + ">"; n = n.next; }
        return s;
    }
    public static void main(String[] args) {
        «ListNode» m = Lists.«merge»(make(«v1»), make(«v2»));
        System.out.println(show(m) + " " + Lists.middle(m));
        System.out.println(show(Lists.«rev»(m)) + " " + Lists.middle(null) + " " + show(Lists.«merge»(null, new «ListNode»(7))));
    }
}
«SOURCE»
==== python
class «ListNode»:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class Lists:
    @staticmethod
    def «merge»(a, b):
        dummy = «ListNode»()
        tail = dummy
        while a is not None and b is not None:
            if a.val <= b.val:
                tail.next = a
                a = a.next
            else:
                tail.next = b
                b = b.next
            tail = tail.next
        tail.next = a if a is not None else b
        return dummy.next

    @staticmethod
    def «rev»(head):
        prev = None
        while head is not None:
            next = head.next
            head.next = prev
            prev = head
            head = next
        return prev

    @staticmethod
    def middle(head):
        slow = fast = head
        while fast is not None and fast.next is not None:
            slow = slow.next
            fast = fast.next.next
        return -1 if slow is None else slow.val
==== check python
«SOURCE»
def make(*xs):
    head = None
    for x in sorted(xs, reverse=True):
        head = «ListNode»(x, head)
    return head


def show(n):
    s = ""
    while n is not None:
        s += f"{n.val}>"
        n = n.next
    return s


m = Lists.«merge»(make(«v1»), make(«v2»))
print(show(m), Lists.middle(m))
print(show(Lists.«rev»(m)), Lists.middle(None), show(Lists.«merge»(None, «ListNode»(7))))
