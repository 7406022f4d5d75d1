topics: Python keywords and builtins as identifiers
a = int 3..9
b = int 12..30
fn = between|spread|collect
==== java
import java.util.ArrayList;
import java.util.List;

class Interval {
    private final int from;
    private final int in;
    private boolean not;

    Interval(int from, int in) {
        this.from = from;
        this.in = in;
    }

    Interval not() {
        Interval copy = new Interval(from, in);
        copy.not = !not;
        return copy;
    }

    boolean is(int x) {
        return (from <= x && x < in) != not;
    }

    static List<Integer> «fn»(Interval def, int[] list) {
        List<Integer> pass = new ArrayList<>();
        int len = list.length;
        for (int id = 0; id < len; id++) {
            if (def.is(list[id])) pass.add(list[id]);
        }
        return pass;
    }

    static double lambda(List<Integer> str) {
        double sum = 0;
        for (int type : str) sum += type;
        return str.isEmpty() ? 0 : sum / str.size();
    }

    public static void main(String[] args) {
        Interval range = new Interval(«a», «b»);
        int[] input = {1, «a», 11, «b», 40};
        List<Integer> yes = «fn»(range, input), None = «fn»(range.not(), input);
        System.out.println(yes + " " + None);
        System.out.println(lambda(yes) > lambda(None) ? "up" : "down");
        System.out.printf("%.3f%n", lambda(None));
    }
}
==== python
class Interval:
    def __init__(self, from_, in_):
        self.from_ = from_
        self.in_ = in_
        self._not = False

    def not_(self):
        copy = Interval(self.from_, self.in_)
        copy._not = not self._not
        return copy

    def is_(self, x):
        return (self.from_ <= x < self.in_) != self._not

    @staticmethod
    def «fn»(def_, list):
        pass_ = []
        len_ = len(list)
        for id in range(len_):
            if def_.is_(list[id]):
                pass_.append(list[id])
        return pass_

    @staticmethod
    def lambda_(str):
        sum = 0.0
        for type in str:
            sum += type
        return sum / len(str) if str else 0.0


def main():
    range = Interval(«a», «b»)
    input = [1, «a», 11, «b», 40]
    yes = Interval.«fn»(range, input)
    None_ = Interval.«fn»(range.not_(), input)
    print(f"{yes} {None_}")
    print("up" if Interval.lambda_(yes) > Interval.lambda_(None_) else "down")
    print(f"{Interval.lambda_(None_):.3f}")


if __name__ == "__main__":
    main()
