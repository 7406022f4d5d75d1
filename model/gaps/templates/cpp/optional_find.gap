topics: optional, nullopt, value_or, pair, const references
findUser = findUser|lookup|search
ids = ints 3..3 1..99 distinct
names = words 3..3
probe = int 1..99
User = User|Person|Member
s_label = label|caption|display
s_parseDigit = parseDigit|toDigit|digitOf
==== cpp
struct «User» {
    int id;
    string name;
    optional<string> nick;
};

optional<size_t> «findUser»(const vector<«User»>& users, int id) {
    for (size_t i = 0; i < users.size(); ++i)
        if (users[i].id == id) return i;
    return nullopt;
}

string «s_label»(const «User»& u) {
    return u.nick.value_or(u.name) + (u.nick ? "*" : "");
}

pair<int, bool> «s_parseDigit»(char c) {
    if (c < '0' || c > '9') return {0, false};
    return {c - '0', true};
}
==== check cpp
#include <iostream>
#include <optional>
#include <string>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    int ids[] = {«ids»};
    string names[] = {«names»};
    vector<«User»> users;
    for (int i = 0; i < 3; i++) users.push_back({ids[i], names[i], nullopt});
    users[1].nick = "bob";
    for (int id : {ids[0], ids[1], ids[2], «probe», 0}) {
        auto at = «findUser»(users, id);
        if (at) cout << *at << «s_label»(users[*at]) << " "; else cout << "none ";
    }
    auto [d, ok] = «s_parseDigit»('7');
    cout << d << ok << «s_parseDigit»('x').second << endl;
}
==== python
class «User»:
    def __init__(self, id, name, nick=None):
        self.id = id
        self.name = name
        self.nick = nick


def «findUser»(users, id):
    for i, user in enumerate(users):
        if user.id == id:
            return i
    return None


def «s_label»(u):
    return f"{u.nick}*" if u.nick is not None else u.name


def «s_parseDigit»(c):
    if c < "0" or c > "9":
        return 0, False
    return ord(c) - ord("0"), True
==== check python
«SOURCE»


ids = [«ids»]
names = [«names»]
users = [«User»(ids[i], names[i]) for i in range(3)]
users[1].nick = "bob"
for id in [ids[0], ids[1], ids[2], «probe», 0]:
    at = «findUser»(users, id)
    if at is not None:
        print(f"{at}{«s_label»(users[at])} ", end="")
    else:
        print("none ", end="")
d, ok = «s_parseDigit»("7")
print(f"{d}{int(ok)}{int(«s_parseDigit»('x')[1])}")
