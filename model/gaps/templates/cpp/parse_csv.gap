topics: getline with separator, stringstream, ostringstream, stoi, stod, struct vectors
Row = Row|Record|Sale
names = words 3..3
nums = ints 3..3 1..90
price = floats 3..3 0.5..20 2
parse = parse|parseLine|readRow
==== cpp
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

struct «Row» {
  string name;
  int count = 0;
  double price = 0;

  string toString() const {
    ostringstream out;
    out << name << "(" << count << " @ " << fixed << setprecision(1) << price << ")";
    return out.str();
  }
};

vector<string> split(const string& line, char sep) {
  vector<string> parts;
  stringstream ss(line);
  string part;
  while (getline(ss, part, sep)) parts.push_back(part);
  return parts;
}

bool «parse»(const string& line, «Row»& row) {
  auto parts = split(line, ',');
  if (parts.size() != 3) return false;
  try {
    row.name = parts[0];
    row.count = stoi(parts[1]);
    row.price = stod(parts[2]);
  } catch (const invalid_argument&) {
    return false;
  }
  return true;
}

int main() {
  string names[] = {«names»};
  int nums[] = {«nums»};
  double prices[] = {«price»};
  ostringstream file;
  for (int i = 0; i < 3; ++i) file << names[i] << ',' << nums[i] << ',' << prices[i] << '\n';
  file << "broken,x,1\nshort,1\n";

  istringstream in(file.str());
  string line;
  int lineNo = 0, bad = 0;
  double total = 0;
  while (getline(in, line)) {
    lineNo++;
    «Row» row;
    if (!«parse»(line, row)) {
      cout << "line " << lineNo << ": bad '" << line << "'\n";
      ++bad;
      continue;
    }
    cout << row.toString() << '\n';
    total += row.count * row.price;
  }
  cout << total << " in " << lineNo - bad << " rows" << endl;
}
==== python
class «Row»:
    def __init__(self):
        self.name = ""
        self.count = 0
        self.price = 0.0

    def toString(self):
        return f"{self.name}({self.count} @ {self.price:.1f})"


def split(line, sep):
    return line.split(sep)


def «parse»(line, row):
    parts = split(line, ",")
    if len(parts) != 3:
        return False
    try:
        row.name = parts[0]
        row.count = int(parts[1])
        row.price = float(parts[2])
    except ValueError:
        return False
    return True


def main():
    names = [«names»]
    nums = [«nums»]
    prices = [«price»]
    file = ""
    for i in range(3):
        file += f"{names[i]},{nums[i]},{prices[i]:g}\n"
    file += "broken,x,1\nshort,1\n"

    lineNo = 0
    bad = 0
    total = 0.0
    for line in file.splitlines():
        lineNo += 1
        row = «Row»()
        if not «parse»(line, row):
            print(f"line {lineNo}: bad '{line}'")
            bad += 1
            continue
        print(row.toString())
        total += row.count * row.price
    print(f"{total:g} in {lineNo - bad} rows")


if __name__ == "__main__":
    main()
