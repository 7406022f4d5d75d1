topics: text formatting, setw with left and right, string padding constructor, istringstream
width = int 14..22
words = words 6..6
wrap = wrap|fold|breakLines
center = center|middle|centred
==== cpp
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

vector<string> «wrap»(const string& text, size_t width) {
    vector<string> lines(1);
    istringstream in(text);
    for (string w; in >> w;) {
        string& last = lines.back();
        if (last.empty())
            last = w;
        else if (last.size() + 1 + w.size() <= width)
            last += ' ' + w;
        else
            lines.push_back(w);
    }
    return lines;
}

string «center»(const string& s, int width, char fill = ' ') {
    int space = width - (int)s.size();
    if (space <= 0) return s;
    return string(space / 2, fill) + s + string(space - space / 2, fill);
}

int main() {
    string all;
    for (const char* w : {«words»}) {
        if (!all.empty()) all += "  ";
        all += string(w) + (all.size() % 2 ? "," : "");
    }
    const int width = «width»;
    auto lines = «wrap»(all, width);
    cout << '+' << string(width + 2, '-') << "+\n";
    for (auto& l : lines) cout << "| " << left << setw(width) << l << " |\n";
    for (auto& l : lines) cout << "| " << right << setw(width) << l << " |\n";
    for (size_t i = 0; i < lines.size(); ++i)
        cout << "| " << «center»(lines[i], width, i == 0 ? '*' : ' ') << " |" << endl;
    cout << setfill('=') << setw(width) << "" << setfill(' ') << lines.size() << endl;
}
==== python
def «wrap»(text, width):
    lines = [""]
    for w in text.split():
        if not lines[-1]:
            lines[-1] = w
        elif len(lines[-1]) + 1 + len(w) <= width:
            lines[-1] += " " + w
        else:
            lines.append(w)
    return lines


def «center»(s, width, fill=" "):
    space = width - len(s)
    if space <= 0:
        return s
    return fill * (space // 2) + s + fill * (space - space // 2)


def main():
    all = ""
    for w in [«words»]:
        if all:
            all += "  "
        all += w + ("," if len(all) % 2 else "")
    width = «width»
    lines = «wrap»(all, width)
    print("+" + "-" * (width + 2) + "+")
    for l in lines:
        print(f"| {l:<{width}} |")
    for l in lines:
        print(f"| {l:>{width}} |")
    for i in range(len(lines)):
        print(f"| {«center»(lines[i], width, '*' if i == 0 else ' ')} |")
    print("=" * width + str(len(lines)))


if __name__ == "__main__":
    main()
