topics: class with nested vector, operator(), friend multiplication, modpow, static factories, initializer_list
==== cpp
#include <array>
#include <initializer_list>
#include <iostream>
#include <stdexcept>
#include <vector>

class Matrix {
    size_t rows_, cols_;
    std::vector<long long> v_;

public:
    static constexpr long long Mod = 1000000007LL;

    Matrix(size_t r, size_t c, long long fill = 0) : rows_(r), cols_(c), v_(r * c, fill) {}
    Matrix(std::initializer_list<std::initializer_list<long long>> init) : rows_(init.size()), cols_(init.begin()->size()) {
        for (auto& row : init) {
            if (row.size() != cols_) throw std::invalid_argument("ragged");
            v_.insert(v_.end(), row.begin(), row.end());
        }
    }
    static Matrix identity(size_t n) {
        Matrix m(n, n);
        for (size_t i = 0; i < n; i++) m(i, i) = 1;
        return m;
    }

    long long& operator()(size_t r, size_t c) { return v_.at(r * cols_ + c); }
    long long operator()(size_t r, size_t c) const { return v_.at(r * cols_ + c); }
    const long long* operator[](size_t r) const { return &v_[r * cols_]; }

    friend Matrix operator*(const Matrix& a, const Matrix& b) {
        if (a.cols_ != b.rows_) throw std::invalid_argument("shape " + std::to_string(a.cols_) + "/" + std::to_string(b.rows_));
        Matrix m(a.rows_, b.cols_);
        for (size_t i = 0; i < a.rows_; ++i)
            for (size_t k = 0; k < a.cols_; ++k)
                for (size_t j = 0; j < b.cols_; ++j) m(i, j) = (m(i, j) + a[i][k] * b[k][j]) % Mod;
        return m;
    }
    Matrix& operator*=(const Matrix& o) { return *this = *this * o; }
    Matrix operator^(unsigned e) const {
        Matrix result = identity(rows_), base = *this;
        for (; e; e >>= 1, base *= base)
            if (e & 1) result *= base;
        return result;
    }
    Matrix transposed() const {
        Matrix t(cols_, rows_);
        for (size_t i = 0; i < v_.size(); ++i) t.v_[i % cols_ * rows_ + i / cols_] = v_[i];
        return t;
    }
};

std::ostream& operator<<(std::ostream& os, const Matrix& m) { return os << '[' << m[0][0] << ' ' << m[0][1] << "; " << m[1][0] << ' ' << m[1][1] << ']'; }

int main() {
    Matrix fib{{1, 1}, {1, 0}};
    std::cout << (fib ^ 10) << ' ' << (fib ^ 90)(0, 1) << ' ' << (fib ^ 0) << '\n';
    Matrix a{{2, -3}, {0, 5}}, b = a;
    b(0, 0) = 7;
    std::cout << a << ' ' << a * b << ' ' << b.transposed() << '\n';
    std::cout << (a ^ 3) << ' ' << (a(0, 1) - 4) % 5 << ' ' << (a(0, 1) - 4) / 2 << '\n';
    try { a *= Matrix(3, 2, 1); } catch (const std::invalid_argument& e) { std::cout << e.what() << ' ' << a << '\n'; }
    try { Matrix m{{1, 2}, {3}}; } catch (const std::exception& e) { std::cout << e.what() << '\n'; }
    try { std::cout << a(2, 0); } catch (const std::out_of_range&) { std::cout << "range " << a(0, 3) << '\n'; }
    std::array<int, 3> p{1, 2}, q = p;
    q[2] = p[0]++ + 5;
    int wide = static_cast<int>((fib ^ 90)(0, 0) * 3 % 4294967296LL);
    std::cout << (p > q) << p[0] << q[0] << q[2] << ' ' << wide << ' ' << (unsigned char)(wide) % 10 << '\n';
}
