topics: std::deque movement, enum directions, modulo wrap, 2D array rendering, continue and break
==== cpp
#include <algorithm>
#include <deque>
#include <iostream>
#include <string>
#include <utility>

static const int W = 8, H = 4;
enum Dir { UP, RIGHT, DOWN, LEFT };

struct Point {
    int x, y;
    Point moved(Dir d) const {
        static const int dx[] = {0, 1, 0, -1}, dy[] = {-1, 0, 1, 0};
        return {(x + dx[d] + W) % W, (y + dy[d] + H) % H};
    }
};
inline bool operator==(Point a, Point b) { return a.x == b.x && a.y == b.y; }

class Game {
    std::deque<Point> body{{2, 1}, {1, 1}, {0, 1}};
    Dir dir = RIGHT;
    Point food{4, 1};
    unsigned seed = 5;
    int score_ = 0;

    void place() {
        do {
            seed = (seed * 75u + 74u) % 65537u;
            food = {int(seed % W), int(seed / W % H)};
        } while (std::find(body.begin(), body.end(), food) != body.end());
    }

public:
    void turn(int by) { dir = static_cast<Dir>((dir + by + 4) % 4); }

    bool tick() {
        Point next = body.front().moved(dir);
        bool eats = next == food;
        if (!eats) body.pop_back();
        if (std::find(body.begin(), body.end(), next) != body.end()) return false;
        body.push_front(next);
        if (eats) place(), score_ += 10 * (int)body.size();
        return true;
    }

    void draw() const {
        char grid[H][W + 1];
        for (auto& row : grid) std::fill_n(row, W, '.'), row[W] = 0;
        char c = 'a';
        for (const Point& p : body) grid[p.y][p.x] = c++;
        grid[food.y][food.x] = '*';
        for (int y = 0; y < H; ++y) std::cout << grid[y] << (y + 1 < H ? "/" : "\n");
    }
    int score() const { return score_; }
    size_t length() const { return body.size(); }
    Dir heading() const { return dir; }
};

int main() {
    Game g, idle = g;
    const std::string moves = "--R-LLx-R--RRR----";
    int ticks = 0, unknown = 0;
    for (char m : moves) {
        if (m == 'R') g.turn(1);
        else if (m == 'L') g.turn(-1);
        else if (m != '-') { unknown++; continue; }
        if (!g.tick()) break;
        if (++ticks % 4 == 0) g.draw();
    }
    std::cout << ticks << " ticks, score " << g.score() << ", length " << g.length() << ", heading " << g.heading() << ", unknown " << unknown << '\n';
    for (int i = 0; i < 40; i++)
        if (i % 9 == 8) idle.turn(i % 2 ? 1 : -1); else idle.tick();
    idle.draw();
    Point a{0, 0}, b = a.moved(UP), c = b.moved(LEFT);
    std::cout << b.y << ' ' << c.x << ' ' << (a == b) << ' ' << idle.score() << ' ' << -1 % W << ' ' << RIGHT + LEFT << '\n';
}
