topics: struct with array member, accumulate with double, setprecision, int to double conversion, chained ternary
Student = Student|Pupil|Trainee
names = words 3..3
m1 = ints 4..4 30..100
m2 = ints 4..4 30..100
m3 = ints 4..4 30..100
grade = grade|letter|band
==== cpp
#include <iomanip>
#include <iostream>
#include <numeric>
#include <string>
using namespace std;

struct «Student» {
    string name;
    int marks[4];
    double average() const {
        return accumulate(marks, marks + 4, 0.0) / 4;
    }
    int rounded() const { return static_cast<int>(average() + 0.5); }
};

char «grade»(double avg) {
    return avg >= 85 ? 'A' : avg >= 70 ? 'B' : avg >= 55 ? 'C' : 'F';
}

int main() {
    string names[] = {«names»};
    «Student» s[] = {{names[0], {«m1»}}, {names[1], {«m2»}}, {names[2], {«m3»}}};

    double sum = 0;
    int histogram['F' - 'A' + 1] = {};
    for (const «Student»& st : s) {
        cout << setw(10) << st.name << setw(8) << st.average() << setw(5) << st.rounded() << ' '
             << «grade»(st.average()) << '\n';
        histogram[«grade»(st.average()) - 'A']++;
        sum += st.average();
    }
    cout << fixed << setprecision(1) << "class: " << sum / 3 << " int: " << (int)sum / 3 << '\n';
    for (char g = 'A'; g <= 'F'; ++g)
        if (histogram[g - 'A']) cout << g << string(histogram[g - 'A'], '*') << '\n';
    cout << setprecision(3) << 2.0 / 3 << " " << 100 * 2 / 3 << " " << 100.0 * 2 / 3 << endl;
}
==== python
class «Student»:
    def __init__(self, name, marks):
        self.name = name
        self.marks = marks

    def average(self):
        return sum(self.marks) / 4

    def rounded(self):
        return int(self.average() + 0.5)


def «grade»(avg):
    return "A" if avg >= 85 else "B" if avg >= 70 else "C" if avg >= 55 else "F"


def main():
    names = [«names»]
    s = [
        «Student»(names[0], [«m1»]),
        «Student»(names[1], [«m2»]),
        «Student»(names[2], [«m3»]),
    ]

    sum = 0.0
    histogram = [0] * (ord("F") - ord("A") + 1)
    for st in s:
        print(f"{st.name:>10}{st.average():>8g}{st.rounded():>5} {«grade»(st.average())}")
        histogram[ord(«grade»(st.average())) - ord("A")] += 1
        sum += st.average()
    print(f"class: {sum / 3:.1f} int: {int(sum) // 3}")
    for g in "ABCDEF":
        if histogram[ord(g) - ord("A")]:
            print(g + "*" * histogram[ord(g) - ord("A")])
    print(f"{2.0 / 3:.3f} {100 * 2 // 3} {100.0 * 2 / 3:.3f}")


if __name__ == "__main__":
    main()
