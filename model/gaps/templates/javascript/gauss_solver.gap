topics: Gaussian elimination, partial pivot with Math.abs, row swap by destructuring, deep copy with map, null result, determinant, toFixed
solve = solve|gauss|solveSystem
a = ints 3 1..9
b = ints 3 -9..-1
r = ints 3 -20..20
==== javascript
function «solve»(matrix, rhs) {
    const n = rhs.length;
    // do not touch the caller's rows
    const m = matrix.map((row, i) => [...row, rhs[i]]);
    let det = 1;

    for (let col = 0; col < n; col++) {
        let pivot = col;
        for (let r = col + 1; r < n; r++) {
            if (Math.abs(m[r][col]) > Math.abs(m[pivot][col])) pivot = r;
        }
        if (Math.abs(m[pivot][col]) < 1e-12) return null;
        if (pivot !== col) {
            [m[col], m[pivot]] = [m[pivot], m[col]];
            det = -det;
        }
        det *= m[col][col];
        for (let r = col + 1; r < n; r++) {
            const f = m[r][col] / m[col][col];
            for (let c = col; c <= n; c++) m[r][c] -= f * m[col][c];
        }
    }

    const x = new Array(n);
    for (let i = n - 1; i >= 0; i--) {
        let sum = m[i][n];
        for (let j = i + 1; j < n; j++) sum -= m[i][j] * x[j];
        x[i] = sum / m[i][i];
    }
    return { x, det };
}

const A = [
    [2, ...[«a»].slice(0, 2)],
    [...[«b»].slice(0, 2), 50],
    [31, 1, [«a»][2]],
];
const rhs = [«r»];
const result = «solve»(A, rhs);
if (result === null) {
    console.log('singular');
} else {
    console.log(result.x.map((v) => (v + 100).toFixed(4)).join(' '));
    console.log(Math.round(result.det));
    const check = A.map((row) => row.reduce((s, v, i) => s + v * result.x[i], 0));
    console.log(check.every((v, i) => Math.abs(v - rhs[i]) < 1e-9), A[0][0]);
}
console.log(«solve»([[1, 2], [2, 4]], [1, 2]) ?? 'no unique solution');
const { x: [p, q], det } = «solve»([[0, 2], [4, 0]], [6, 2]);
console.log(p, q, det);
==== python
import math


def «solve»(matrix, rhs):
    n = len(rhs)
    # do not touch the caller's rows
    m = [[*row, rhs[i]] for i, row in enumerate(matrix)]
    det = 1

    for col in range(n):
        pivot = col
        for r in range(col + 1, n):
            if abs(m[r][col]) > abs(m[pivot][col]):
                pivot = r
        if abs(m[pivot][col]) < 1e-12:
            return None
        if pivot != col:
            m[col], m[pivot] = m[pivot], m[col]
            det = -det
        det *= m[col][col]
        for r in range(col + 1, n):
            f = m[r][col] / m[col][col]
            for c in range(col, n + 1):
                m[r][c] -= f * m[col][c]

    x = [0] * n
    for i in range(n - 1, -1, -1):
        sum_ = m[i][n]
        for j in range(i + 1, n):
            sum_ -= m[i][j] * x[j]
        x[i] = sum_ / m[i][i]
    return {"x": x, "det": det}


def fmt(x):
    return int(x) if x == int(x) else x


A = [
    [2, *[«a»][:2]],
    [*[«b»][:2], 50],
    [31, 1, [«a»][2]],
]
rhs = [«r»]
result = «solve»(A, rhs)
if result is None:
    print("singular")
else:
    print(" ".join(f"{v + 100:.4f}" for v in result["x"]))
    print(math.floor(result["det"] + 0.5))
    check = [sum(v * result["x"][i] for i, v in enumerate(row)) for row in A]
    print(str(all(abs(v - rhs[i]) < 1e-9 for i, v in enumerate(check))).lower(), A[0][0])
singular = «solve»([[1, 2], [2, 4]], [1, 2])
print(singular if singular is not None else "no unique solution")
small = «solve»([[0, 2], [4, 0]], [6, 2])
p, q = small["x"]
print(fmt(p), fmt(q), fmt(small["det"]))
