topics: exception hierarchy, rethrow, nested try, function try ordering, catch by reference, finally emulation
==== cpp
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>
class AppError : public std::runtime_error {
    int code_;
public:
    AppError(const std::string& m, int code) : std::runtime_error(m), code_(code) {}
    virtual int code() const { return code_; }
    void raiseCode() { code_ *= 10; }
};

class DiskError : public AppError {
    std::string path;
public:
    DiskError(std::string p) : AppError("disk " + p, 7), path(std::move(p)) {}
    int code() const override { return AppError::code() + (int)path.size(); }
};

struct Finally {
    std::string& log;
    char mark;
    ~Finally() { log += mark; }
};

static int step(int n, std::string& log) {
    Finally f{log, char('a' + n)};
    log += std::to_string(n);
    switch (n) {
        case 1: throw AppError("one", 1);
        case 2: throw DiskError("/tmp");
        case 3: throw std::string("text").substr(1);
        case 4: return std::vector<int>(2).at(n);
        case 5: throw n * 11;
        case 6: return std::stoi("12abc") / 5;
        case 7: return std::stoi("abc");
    }
    return -n;
}

static int guarded(int n, std::string& log) {
    Finally outer{log, '.'};
    try {
        return step(n, log);
    } catch (DiskError& e) {
        e.raiseCode();
        throw;
    } catch (const AppError& e) {
        log += '!';
        return 100 + e.code();
    } catch (int v) {
        if (v % 2) throw AppError("odd " + std::to_string(v), v);
        return v;
    }
}

int main() {
    std::string log;
    int sum = 0;
    for (int n = 0; n < 8; n++) {
        try {
            int r = guarded(n, log);
            std::cout << n << '=' << r << ' ', sum += r;
        } catch (AppError& e) {
            std::cout << n << ':' << e.what() << '/' << e.code() << ' ';
        } catch (const std::out_of_range&) {
            std::cout << n << ":range ";
        } catch (const std::invalid_argument&) {
            std::cout << n << ":invalid ";
        } catch (const std::string& s) {
            std::cout << n << ':' << s << ' ';
        }
    }
    std::cout << sum << '\n' << log << ' ' << log.length() << '\n';
    try {
        try { throw DiskError("x"); }
        catch (AppError e) { std::cout << e.code() << ' '; throw e; }
    } catch (const DiskError&) { std::cout << "disk\n"; }
    catch (const std::exception& e) { std::cout << "base " << e.what() << '\n'; }
}
