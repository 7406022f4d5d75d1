topics: string streams, std::function table, lambda capture by reference and value, fall-through
==== cpp
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

struct Turtle {
    int x = 0, y = 0, heading = 0;
    bool down = true;
    string trail;
};

int main() {
    Turtle t;
    int step = 1, calls = 0;
    map<string, function<bool(istream&)>> commands;

    commands["go"] = [&t, &step](istream& in) {
        int n = 1;
        in >> n;
        switch (t.heading) {
            case 0: t.y += n * step; break;
            case 90: t.x += n * step; break;
            case 180: t.y -= n * step; break;
            case 270: t.x -= n * step;
                [[fallthrough]];
            default: t.trail += '?';
        }
        t.trail += t.down ? '-' : ' ';
        return true;
    };
    commands["turn"] = [&](istream& in) {
        int d;
        if (!(in >> d)) return false;
        t.heading = (t.heading + d) % 360;
        if (t.heading < 0) t.heading += 360;
        return true;
    };
    commands["scale"] = [step](istream& in) mutable {
        in >> step;
        return step++ > 0;
    };
    commands["pen"] = [&](istream& in) {
        string s;
        in >> s;
        return s == "up" ? !(t.down = false) : s == "down" ? t.down = true : false;
    };
    commands["grow"] = [&](istream&) { return ++step; };

    const string script = "go 3;turn -90;go 2;grow;pen up;turn 450;go;turn;jump 4;scale 5;pen none;grow;go 2;turn 7;go 9;scale -2";
    stringstream all(script);
    string line;
    vector<string> failed;
    while (getline(all, line, ';')) {
        istringstream in(line);
        string verb;
        in >> verb;
        auto it = commands.find(verb);
        if (it == commands.end() || !(++calls, it->second(in))) failed.push_back(verb);
    }
    cout << t.x << ' ' << t.y << ' ' << t.heading << ' ' << boolalpha << t.down << '\n';
    cout << '"' << t.trail << "\" step " << step << " calls " << calls << '\n';
    for (auto& f : failed) cout << f << (&f == &failed.back() ? "\n" : ", ");
    cout << commands.begin()->first << ' ' << commands.rbegin()->first << ' ' << commands.size() << endl;
}
