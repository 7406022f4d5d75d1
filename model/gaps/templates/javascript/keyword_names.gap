topics: identifiers that are Python keywords or builtins, arguments, default parameters
lambda = lambda|nonlocal|elif
def = def|pass|raise
sum = sum|max|len
v = ints 4..6 1..30
k = int 2..5
==== javascript
// names that mean something else in Python
function apply(«lambda», list) {
  const «def» = [];
  for (let id = 0; id < list.length; id++) {
    «def».push(«lambda»(list[id], id));
  }
  return «def»;
}

function «sum»Of(from, to, and = 0) {
  let «sum» = and;
  for (let is = from; is <= to; is++) «sum» += is;
  return «sum»;
}

const str = 'print';
const dict = { type: 'list', not: false, None: 0 };
let tuple = apply((int, id) => int * «k» + id, [«v»]);
console.log(tuple.join(', '));
console.log(«sum»Of(1, «k»), «sum»Of(2, 3, 100));
console.log(str + dict.type, dict.not, dict.None);
const print = (...object) => console.log(object.map(String).join('/'));
print(1, 'two', true);
==== python
# names that mean something else in Python
def apply(«lambda»_, list_):
    «def»_ = []
    for id_ in range(len(list_)):
        «def»_.append(«lambda»_(list_[id_], id_))
    return «def»_


def «sum»Of(from_, to, and_=0):
    «sum»_ = and_
    for is_ in range(from_, to + 1):
        «sum»_ += is_
    return «sum»_


str_ = "print"
dict_ = {"type": "list", "not": False, "None": 0}
tuple_ = apply(lambda int_, id_: int_ * «k» + id_, [«v»])
print(", ".join(str(x) for x in tuple_))
print(«sum»Of(1, «k»), «sum»Of(2, 3, 100))
print(str_ + dict_["type"], str(dict_["not"]).lower(), dict_["None"])


def show(x):
    return str(x).lower() if isinstance(x, bool) else str(x)


def print_(*object_):
    print("/".join(show(x) for x in object_))


print_(1, "two", True)
