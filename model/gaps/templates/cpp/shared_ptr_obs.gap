topics: shared_ptr, comparison of pointers, observer pattern, vector of pointers, virtual
Observer = Observer|Listener|Subscriber
notify = notify|publish|fire
temps = ints 4..5 -10..40
hot = int 15..30
==== cpp
#include <iostream>
#include <memory>
#include <string>
#include <vector>
using namespace std;

class «Observer» {
public:
    virtual void update(int value) = 0;
    virtual ~«Observer»() {}
};

class Logger : public «Observer» {
    string prefix;
public:
    Logger(string p) : prefix(p) {}
    void update(int value) override { cout << prefix << value << endl; }
};

class Alarm : public «Observer» {
    int limit, fired = 0;
public:
    explicit Alarm(int limit) : limit(limit) {}
    void update(int value) override {
        if (value > limit && ++fired <= 2)
            cout << "ALARM " << value - limit << " over" << endl;
    }
    int count() const { return fired; }
};

class Sensor {
    vector<shared_ptr<«Observer»>> observers;
    int last = 0;
public:
    void attach(shared_ptr<«Observer»> o) { observers.push_back(o); }

    void detach(const shared_ptr<«Observer»>& o) {
        for (auto it = observers.begin(); it != observers.end(); ++it)
            if (*it == o) {
                observers.erase(it);
                break;
            }
    }

    void «notify»(int value) {
        if (value == last) return;
        last = value;
        for (auto& o : observers) o->update(value);
    }
};

int main() {
    Sensor s;
    auto log = make_shared<Logger>("> ");
    auto alarm = make_shared<Alarm>(«hot»);
    shared_ptr<«Observer»> none;
    s.attach(log);
    s.attach(alarm);
    for (int t : {«temps», 35}) s.«notify»(t);
    s.detach(log);
    s.«notify»(50);
    cout << alarm->count() << (none ? " some" : " none") << endl;
}
==== python
from abc import ABC, abstractmethod


class «Observer»(ABC):
    @abstractmethod
    def update(self, value):
        pass


class Logger(«Observer»):
    def __init__(self, p):
        self.prefix = p

    def update(self, value):
        print(f"{self.prefix}{value}")


class Alarm(«Observer»):
    def __init__(self, limit):
        self.limit = limit
        self.fired = 0

    def update(self, value):
        if value > self.limit:
            self.fired += 1
            if self.fired <= 2:
                print(f"ALARM {value - self.limit} over")

    def count(self):
        return self.fired


class Sensor:
    def __init__(self):
        self.observers = []
        self.last = 0

    def attach(self, o):
        self.observers.append(o)

    def detach(self, o):
        for i, observer in enumerate(self.observers):
            if observer is o:
                del self.observers[i]
                break

    def «notify»(self, value):
        if value == self.last:
            return
        self.last = value
        for o in self.observers:
            o.update(value)


def main():
    s = Sensor()
    log = Logger("> ")
    alarm = Alarm(«hot»)
    none = None
    s.attach(log)
    s.attach(alarm)
    for t in [«temps», 35]:
        s.«notify»(t)
    s.detach(log)
    s.«notify»(50)
    print(f"{alarm.count()}{' some' if none is not None else ' none'}")


if __name__ == "__main__":
    main()
