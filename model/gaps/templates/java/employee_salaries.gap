topics: inheritance, super.toString, protected fields, sorting with comparators, static count
Worker = Worker|Employee|Clerk
salary = salary|pay|wage
w = words 3
p = ints 3..3 1000..4999
==== java
import java.util.*;

class «Worker» {
    private static int count;
    protected String name;
    protected int «salary»;
    private final int number;

    public «Worker»(String name, int «salary») {
        this.name = name;
        this.«salary» = «salary»;
        number = 100 + count++;
    }

    public String getName() { return name; }
    public int getNumber() { return number; }
    public int getSalary() { return «salary»; }
    public void setSalary(int «salary») {
        if («salary» < this.«salary»)
            throw new IllegalArgumentException(name + ": no cuts");
        this.«salary» = «salary»;
    }
    public static int getCount() { return count; }
    public int yearly() { return «salary» * 12; }

    @Override
    public String toString() { return number + ":" + name + "(" + yearly() + ")"; }
}

class Boss extends «Worker» {
    private double bonus = 0.1;
    private final List<«Worker»> team = new ArrayList<>();

    public Boss(String name, int «salary») {
        super("Boss " + name, «salary»);
    }

    public Boss lead(«Worker»... people) {
        team.addAll(Arrays.asList(people));
        bonus += 0.01 * people.length;
        return this;
    }

    @Override
    public int yearly() { return (int) Math.round(super.yearly() * (1 + bonus)); }

    @Override
    public String toString() { return super.toString() + " leads " + team.size(); }
}

class Payroll {
    public static void main(String[] args) {
        String[] names = {«w»};
        int[] pay = {«p»};
        List<«Worker»> all = new ArrayList<>();
        for (int i = 0; i < names.length; i++) all.add(new «Worker»(names[i], pay[i]));
        all.add(new Boss("Kim", 4000).lead(all.get(0), all.get(1)));
        all.sort(Comparator.comparing(«Worker»::getSalary).reversed().thenComparing(«Worker»::getName));
        int sum = 0;
        for («Worker» x : all) {
            System.out.println(x);
            sum += x.yearly();
        }
        System.out.printf("%,d for %d people, mean %.2f%n", sum, «Worker».getCount(), sum / (double) all.size());
        Collections.sort(all, (a, b) -> a.getNumber() - b.getNumber());
        try {
            all.get(0).setSalary(5000);
            all.get(1).setSalary(1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(all.get(0) + " " + (all.get(3) instanceof Boss));
    }
}
==== python
import math


class «Worker»:
    count = 0

    def __init__(self, name, «salary»):
        self.name = name
        self.«salary» = «salary»
        self.number = 100 + «Worker».count
        «Worker».count += 1

    def getName(self):
        return self.name

    def getNumber(self):
        return self.number

    def getSalary(self):
        return self.«salary»

    def setSalary(self, «salary»):
        if «salary» < self.«salary»:
            raise ValueError(f"{self.name}: no cuts")
        self.«salary» = «salary»

    @staticmethod
    def getCount():
        return «Worker».count

    def yearly(self):
        return self.«salary» * 12

    def __str__(self):
        return f"{self.number}:{self.name}({self.yearly()})"


class Boss(«Worker»):
    def __init__(self, name, «salary»):
        super().__init__(f"Boss {name}", «salary»)
        self.bonus = 0.1
        self.team = []

    def lead(self, *people):
        self.team.extend(people)
        self.bonus += 0.01 * len(people)
        return self

    def yearly(self):
        return math.floor(super().yearly() * (1 + self.bonus) + 0.5)

    def __str__(self):
        return f"{super().__str__()} leads {len(self.team)}"


def main():
    names = [«w»]
    pay = [«p»]
    all = []
    for i in range(len(names)):
        all.append(«Worker»(names[i], pay[i]))
    all.append(Boss("Kim", 4000).lead(all[0], all[1]))
    all.sort(key=lambda x: (-x.getSalary(), x.getName()))
    sum = 0
    for x in all:
        print(x)
        sum += x.yearly()
    print(f"{sum:,} for {«Worker».getCount()} people, mean {sum / len(all):.2f}")
    all.sort(key=lambda x: x.getNumber())
    try:
        all[0].setSalary(5000)
        all[1].setSalary(1)
    except ValueError as e:
        print(e)
    print(f"{all[0]} {str(isinstance(all[3], Boss)).lower()}")


if __name__ == "__main__":
    main()
