topics: simulation, enum arithmetic, set lower_bound, const members, chained calls returning *this
Elevator = Elevator|Lift|Cabin
call = call|request|press
stops = ints 4..5 0..12
start = int 0..8
==== cpp
#include <cstdio>
#include <set>

enum Direction { DOWN = -1, STILL, UP };

class «Elevator»
{
public:
    explicit «Elevator»(int floor) : floor_(floor) {}

    «Elevator» &«call»(int floor)
    {
        if (floor != floor_)
            pending_.insert(floor);
        return *this;
    }

    bool move()
    {
        if (pending_.empty())
        {
            dir_ = STILL;
            return false;
        }
        if (dir_ == STILL)
            dir_ = *pending_.begin() > floor_ ? UP : DOWN;
        if (dir_ == UP && *pending_.rbegin() < floor_)
            dir_ = DOWN;
        else if (dir_ == DOWN && *pending_.begin() > floor_)
            dir_ = UP;
        floor_ += dir_;
        travelled_++;
        if (pending_.erase(floor_) > 0)
            printf("stop %d (%s)\n", floor_, dir_ == UP ? "up" : "down");
        return true;
    }

    int travelled() const { return travelled_; }
    Direction direction() const { return dir_; }

private:
    int floor_;
    int travelled_ = 0;
    Direction dir_ = STILL;
    std::set<int> pending_;
};

int main()
{
    «Elevator» e(«start»);
    for (int s : {«stops»})
        e.«call»(s);
    int ticks = 0;
    while (e.move())
        if (++ticks == 3)
            e.«call»(1).«call»(10);
    printf("%d ticks, %d floors, direction %d\n", ticks, e.travelled(), e.direction());
    return 0;
}
==== python
from enum import Enum


class Direction(Enum):
    DOWN = -1
    STILL = 0
    UP = 1


class «Elevator»:
    def __init__(self, floor):
        self.floor_ = floor
        self.travelled_ = 0
        self.dir_ = Direction.STILL
        self.pending_ = set()

    def «call»(self, floor):
        if floor != self.floor_:
            self.pending_.add(floor)
        return self

    def move(self):
        if not self.pending_:
            self.dir_ = Direction.STILL
            return False
        if self.dir_ == Direction.STILL:
            self.dir_ = Direction.UP if min(self.pending_) > self.floor_ else Direction.DOWN
        if self.dir_ == Direction.UP and max(self.pending_) < self.floor_:
            self.dir_ = Direction.DOWN
        elif self.dir_ == Direction.DOWN and min(self.pending_) > self.floor_:
            self.dir_ = Direction.UP
        self.floor_ += self.dir_.value
        self.travelled_ += 1
        if self.floor_ in self.pending_:
            self.pending_.remove(self.floor_)
            print(f"stop {self.floor_} ({'up' if self.dir_ == Direction.UP else 'down'})")
        return True

    def travelled(self):
        return self.travelled_

    def direction(self):
        return self.dir_


def main():
    e = «Elevator»(«start»)
    for s in [«stops»]:
        e.«call»(s)
    ticks = 0
    while e.move():
        ticks += 1
        if ticks == 3:
            e.«call»(1).«call»(10)
    print(f"{ticks} ticks, {e.travelled()} floors, direction {e.direction().value}")


if __name__ == "__main__":
    main()
