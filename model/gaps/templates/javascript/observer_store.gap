topics: redux-like store, reducer with switch and spread, subscribers, unsubscribe, immutability, thunk dispatch
createStore = createStore|makeStore|newStore
add = deposit|increase|credit
n = int 5..50
m = int 51..90
==== javascript
function «createStore»(reducer, initial) {
  let state = initial;
  let listeners = [];
  return {
    getState: () => state,
    dispatch(action) {
      if (typeof action === 'function') return action(this);
      const before = state;
      state = reducer(state, action);
      if (state !== before) listeners.forEach((l) => l(state, before));
      return action;
    },
    subscribe(fn) {
      listeners.push(fn);
      return () => {
        listeners = listeners.filter((l) => l !== fn);
      };
    },
  };
}

function reducer(state, { type, amount = 1, name }) {
  switch (type) {
    case '«add»':
      return { ...state, total: state.total + amount };
    case 'rename':
      return { ...state, name };
    case 'reset':
      return { ...state, total: 0, history: [...state.history, state.total] };
    default:
      return state;
  }
}

const first = { name: 'main', total: 0, history: [] };
const store = «createStore»(reducer, first);
const stop = store.subscribe((now, old) => console.log(`${old.total} => ${now.total}`));

store.dispatch({ type: '«add»', amount: «n» });
store.dispatch({ type: '«add»' });
store.dispatch({ type: 'nonsense' });
store.dispatch((s) => {
  s.dispatch({ type: 'reset' });
  s.dispatch({ type: '«add»', amount: «m» });
});
stop();
store.dispatch({ type: 'rename', name: 'other' });
store.dispatch({ type: 'reset' });

const { name, total, history } = store.getState();
console.log(name, total, history.join('/'));
console.log(first.total, first.history.length, store.getState() === first);
==== python
from types import SimpleNamespace


def «createStore»(reducer, initial):
    state = initial
    listeners = []

    def getState():
        return state

    def dispatch(action):
        nonlocal state
        if callable(action):
            return action(store)
        before = state
        state = reducer(state, action)
        if state is not before:
            for l in listeners:
                l(state, before)
        return action

    def subscribe(fn):
        listeners.append(fn)

        def unsubscribe():
            nonlocal listeners
            listeners = [l for l in listeners if l is not fn]

        return unsubscribe

    store = SimpleNamespace(getState=getState, dispatch=dispatch, subscribe=subscribe)
    return store


def reducer(state, action):
    type_ = action["type"]
    amount = action.get("amount", 1)
    name = action.get("name")
    if type_ == "«add»":
        return {**state, "total": state["total"] + amount}
    elif type_ == "rename":
        return {**state, "name": name}
    elif type_ == "reset":
        return {**state, "total": 0, "history": [*state["history"], state["total"]]}
    else:
        return state


first = {"name": "main", "total": 0, "history": []}
store = «createStore»(reducer, first)
stop = store.subscribe(lambda now, old: print(f"{old['total']} => {now['total']}"))

store.dispatch({"type": "«add»", "amount": «n»})
store.dispatch({"type": "«add»"})
store.dispatch({"type": "nonsense"})


def resetAndAdd(s):
    s.dispatch({"type": "reset"})
    s.dispatch({"type": "«add»", "amount": «m»})


store.dispatch(resetAndAdd)
stop()
store.dispatch({"type": "rename", "name": "other"})
store.dispatch({"type": "reset"})

state = store.getState()
print(state["name"], state["total"], "/".join(str(h) for h in state["history"]))
print(first["total"], len(first["history"]), str(store.getState() is first).lower())
