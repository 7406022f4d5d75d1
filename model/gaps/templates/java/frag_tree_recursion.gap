topics: binary tree recursion, level order, Integer.MIN_VALUE, nested ternary, queue size loop
TreeNode = TreeNode|Node|Branch
depth = depth|height|levels
levels = levelSums|rowTotals|perLevel
a = int -20..40
b = int -20..40
==== java
class «TreeNode» {
    int val;
    «TreeNode» left, right;

    «TreeNode»(int val, «TreeNode»... kids) {
        this.val = val;
        left = kids.length > 0 ? kids[0] : null;
        right = kids.length > 1 ? kids[1] : null;
    }
}

class Solution {
    private int best = Integer.MIN_VALUE;

    int «depth»(«TreeNode» n) {
        return n == null ? 0 : Math.max(«depth»(n.left), «depth»(n.right)) + 1;
    }

    int bestPath(«TreeNode» root) {
        best = Integer.MIN_VALUE;
        gain(root);
        return best;
    }

    private int gain(«TreeNode» n) {
        if (n == null) return 0;
        int l = Math.max(gain(n.left), 0), r = Math.max(gain(n.right), 0);
        best = Math.max(best, n.val + l + r);
        return n.val + Math.max(l, r);
    }

    List<Integer> «levels»(«TreeNode» root) {
        List<Integer> out = new ArrayList<>();
        Queue<«TreeNode»> q = new LinkedList<>();
        if (root != null) q.offer(root);
        while (!q.isEmpty()) {
            int sum = 0;
            for (int i = q.size(); i > 0; i--) {
                «TreeNode» n = q.poll();
                sum += n.val;
                if (n.left != null) q.offer(n.left);
                if (n.right != null) q.offer(n.right);
            }
            out.add(sum);
        }
        return out;
    }
}
==== check java
import java.util.*;
class Main {
    public static void main(String[] args) {
        «TreeNode» t = new «TreeNode»(«a», new «TreeNode»(-4, new «TreeNode»(9)), new «TreeNode»(«b», null, new «TreeNode»(-3)));
        Solution s = new Solution();
        System.out.println(s.«depth»(t) + " " + s.bestPath(t) + " " + s.«levels»(t));
        System.out.println(s.«depth»(null) + " " + s.bestPath(null) + " " + s.«levels»(null) + s.bestPath(new «TreeNode»(-8)));
    }
}
«SOURCE»
==== python
from collections import deque


class «TreeNode»:
    def __init__(self, val, *kids):
        self.val = val
        self.left = kids[0] if len(kids) > 0 else None
        self.right = kids[1] if len(kids) > 1 else None


class Solution:
    def __init__(self):
        self.best = -(2**31)

    def «depth»(self, n):
        return 0 if n is None else max(self.«depth»(n.left), self.«depth»(n.right)) + 1

    def bestPath(self, root):
        self.best = -(2**31)
        self.gain(root)
        return self.best

    def gain(self, n):
        if n is None:
            return 0
        l = max(self.gain(n.left), 0)
        r = max(self.gain(n.right), 0)
        self.best = max(self.best, n.val + l + r)
        return n.val + max(l, r)

    def «levels»(self, root):
        out = []
        q = deque()
        if root is not None:
            q.append(root)
        while q:
            sum = 0
            for _ in range(len(q)):
                n = q.popleft()
                sum += n.val
                if n.left is not None:
                    q.append(n.left)
                if n.right is not None:
                    q.append(n.right)
            out.append(sum)
        return out
==== check python
«SOURCE»
t = «TreeNode»(«a», «TreeNode»(-4, «TreeNode»(9)), «TreeNode»(«b», None, «TreeNode»(-3)))
s = Solution()
print(s.«depth»(t), s.bestPath(t), s.«levels»(t))
print(f"{s.«depth»(None)} {s.bestPath(None)} {s.«levels»(None)}{s.bestPath(«TreeNode»(-8))}")
