topics: deque of pairs, game simulation, switch on direction, vector<string> drawing, wrap-around
path = rrddllu|rrrdddr|ddrruul|rdrdrdr
fx = int 2..4
fy = int 0..2
Snake = Snake|Worm|Train
w = int 6..8
==== cpp
#include <deque>
#include <iostream>
#include <string>
#include <vector>
using namespace std;

typedef pair<int, int> Pos;

class «Snake»
{
    deque<Pos> body{{0, 0}};
    Pos food;
    int w, h, eaten = 0;

public:
    «Snake»(int w, int h, Pos food) : food(food), w(w), h(h) {}

    bool step(char dir)
    {
        Pos head = body.front();
        switch (dir)
        {
        case 'u': head.second--; break;
        case 'd': head.second++; break;
        case 'l': --head.first; break;
        case 'r': ++head.first; break;
        }
        head.first = (head.first + w) % w;
        head.second = (head.second + h) % h;
        for (const Pos &p : body)
            if (p == head)
                return false;
        body.push_front(head);
        if (head == food)
        {
            eaten++;
            food = {(food.first * 3 + 1) % w, (food.second + 2) % h};
        }
        else if (body.size() > 3)
            body.pop_back();
        return true;
    }

    void draw() const
    {
        vector<string> rows(h, string(w, '.'));
        rows[food.second][food.first] = '*';
        for (auto &[x, y] : body)
            rows[y][x] = 'o';
        rows[body[0].second][body[0].first] = '@';
        for (auto &r : rows)
            cout << r << '\n';
        cout << body.size() << " long, " << eaten << " eaten" << endl;
    }
};

int main()
{
    «Snake» s(«w», 4, make_pair(«fx», «fy»));
    string path = "«path»l";
    for (size_t i = 0; i < path.size(); ++i)
        if (!s.step(path[i]))
        {
            cout << "crash at " << i << endl;
            break;
        }
    s.draw();
    return 0;
}
==== python
from collections import deque


class «Snake»:
    def __init__(self, w, h, food):
        self.body = deque([(0, 0)])
        self.food = food
        self.w = w
        self.h = h
        self.eaten = 0

    def step(self, dir):
        x, y = self.body[0]
        if dir == "u":
            y -= 1
        elif dir == "d":
            y += 1
        elif dir == "l":
            x -= 1
        elif dir == "r":
            x += 1
        head = ((x + self.w) % self.w, (y + self.h) % self.h)
        for p in self.body:
            if p == head:
                return False
        self.body.appendleft(head)
        if head == self.food:
            self.eaten += 1
            self.food = ((self.food[0] * 3 + 1) % self.w, (self.food[1] + 2) % self.h)
        elif len(self.body) > 3:
            self.body.pop()
        return True

    def draw(self):
        rows = [["."] * self.w for _ in range(self.h)]
        rows[self.food[1]][self.food[0]] = "*"
        for x, y in self.body:
            rows[y][x] = "o"
        rows[self.body[0][1]][self.body[0][0]] = "@"
        for r in rows:
            print("".join(r))
        print(f"{len(self.body)} long, {self.eaten} eaten")


def main():
    s = «Snake»(«w», 4, («fx», «fy»))
    path = "«path»l"
    for i in range(len(path)):
        if not s.step(path[i]):
            print(f"crash at {i}")
            break
    s.draw()


if __name__ == "__main__":
    main()
