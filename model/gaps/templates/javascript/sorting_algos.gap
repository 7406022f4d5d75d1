topics: bubble sort with flag and do-while, quicksort with filter, insertion sort with while, comparisons counter
bubble = bubbleSort|bubble|sinkSort
v = ints 6..9 -30..60
==== javascript
let comparisons = 0;
const less = (a, b) => (comparisons++, a < b);

function «bubble»(input) {
  const a = [...input];
  let swapped;
  let end = a.length - 1;
  do {
    swapped = false;
    for (let i = 0; i < end; i++) {
      if (less(a[i + 1], a[i])) {
        const t = a[i];
        a[i] = a[i + 1];
        a[i + 1] = t;
        swapped = true;
      }
    }
    end--;
  } while (swapped);
  return a;
}

function insertion(input) {
  const a = input.slice();
  for (let i = 1; i < a.length; i++) {
    const x = a[i];
    let j = i - 1;
    while (j >= 0 && less(x, a[j])) a[j + 1] = a[j--];
    a[j + 1] = x;
  }
  return a;
}

const quick = ([pivot, ...rest]) =>
  pivot === undefined
    ? []
    : [...quick(rest.filter((x) => less(x, pivot))), pivot, ...quick(rest.filter((x) => !less(x, pivot)))];

const data = [«v»];
for (const fn of [«bubble», insertion, quick]) {
  comparisons = 0;
  const sorted = fn(data);
  console.log(sorted.join(' '), comparisons);
}
console.log(data.join(' ') === [«v»].join(' '), quick([]).length, «bubble»([1]).join());
console.log([...data].sort().join(' '));
==== python
comparisons = 0


def less(a, b):
    global comparisons
    comparisons += 1
    return a < b


def «bubble»(input_):
    a = [*input_]
    end = len(a) - 1
    while True:
        swapped = False
        for i in range(end):
            if less(a[i + 1], a[i]):
                t = a[i]
                a[i] = a[i + 1]
                a[i + 1] = t
                swapped = True
        end -= 1
        if not swapped:
            break
    return a


def insertion(input_):
    a = input_[:]
    for i in range(1, len(a)):
        x = a[i]
        j = i - 1
        while j >= 0 and less(x, a[j]):
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x
    return a


def quick(list_):
    if len(list_) == 0:
        return []
    pivot, *rest = list_
    return [
        *quick([x for x in rest if less(x, pivot)]),
        pivot,
        *quick([x for x in rest if not less(x, pivot)]),
    ]


data = [«v»]
for fn in [«bubble», insertion, quick]:
    comparisons = 0
    sorted_ = fn(data)
    print(" ".join(str(x) for x in sorted_), comparisons)
print(
    str(" ".join(str(x) for x in data) == " ".join(str(x) for x in [«v»])).lower(),
    len(quick([])),
    ",".join(str(x) for x in «bubble»([1])),
)
# sort() without a comparator compares as text
print(" ".join(str(x) for x in sorted(data, key=str)))
