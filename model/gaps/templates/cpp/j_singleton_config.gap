topics: singleton with static local, reference return, deleted copies, template getter, defaults
Config = Config|Settings|Registry
key = word
n = int 1..500
instance = instance|get|shared
==== cpp
#include <iostream>
#include <map>
#include <sstream>
#include <string>

class «Config» {
    std::map<std::string, std::string> values;
    int reads = 0;

    «Config»() { values["mode"] = "fast"; }

public:
    «Config»(const «Config»&) = delete;
    «Config»& operator=(const «Config»&) = delete;

    static «Config»& «instance»() {
        static «Config» theOne;
        return theOne;
    }

    template <typename T>
    «Config»& set(const std::string& key, const T& value) {
        std::ostringstream out;
        out << value;
        values[key] = out.str();
        return *this;
    }

    int getInt(const std::string& key, int fallback = -1) {
        reads++;
        auto it = values.find(key);
        if (it == values.end()) return fallback;
        try {
            return std::stoi(it->second);
        } catch (const std::exception&) {
            return fallback;
        }
    }

    const std::string& operator[](const std::string& key) {
        reads++;
        return values[key];
    }

    int readCount() const { return reads; }
};

void bump() {
    auto& c = «Config»::«instance»();
    c.set("«key»", c.getInt("«key»", 0) + 1);
}

int main() {
    «Config»::«instance»().set("«key»", «n»).set("rate", 2.50).set("flag", true);
    bump();
    bump();
    «Config»& c = «Config»::«instance»();
    std::cout << c.getInt("«key»") << " " << c["rate"] << " " << c["flag"] << " " << c["mode"] << std::endl;
    std::cout << c.getInt("rate") << " " << c.getInt("mode") << " " << c.getInt("none", 7) << " [" << c["none"]
              << "]" << std::endl;
    std::cout << c.readCount() << " " << (&c == &«Config»::«instance»()) << std::endl;
    return 0;
}
==== python
import re


class «Config»:
    theOne = None

    def __init__(self):
        self.values = {"mode": "fast"}
        self.reads = 0

    @staticmethod
    def «instance»():
        if «Config».theOne is None:
            «Config».theOne = «Config»()
        return «Config».theOne

    def set(self, key, value):
        if isinstance(value, bool):
            value = int(value)
        self.values[key] = f"{value:g}" if isinstance(value, float) else str(value)
        return self

    def getInt(self, key, fallback=-1):
        self.reads += 1
        if key not in self.values:
            return fallback
        match = re.match(r"\s*[+-]?\d+", self.values[key])
        return int(match.group()) if match else fallback

    def __getitem__(self, key):
        self.reads += 1
        return self.values.setdefault(key, "")

    def readCount(self):
        return self.reads


def bump():
    c = «Config».«instance»()
    c.set("«key»", c.getInt("«key»", 0) + 1)


def main():
    «Config».«instance»().set("«key»", «n»).set("rate", 2.50).set("flag", True)
    bump()
    bump()
    c = «Config».«instance»()
    print(f"{c.getInt('«key»')} {c['rate']} {c['flag']} {c['mode']}")
    print(f"{c.getInt('rate')} {c.getInt('mode')} {c.getInt('none', 7)} [{c['none']}]")
    print(f"{c.readCount()} {int(c is «Config».«instance»())}")


if __name__ == "__main__":
    main()
