topics: switch with fall-through, switch on strings, default, multiple cases
daysIn = daysIn|monthLength|lengthOf
access = access|rights|grant
y = int 1990..2030
==== javascript
function «daysIn»(month, year) {
  switch (month) {
    case 2:
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    case 4: case 6: case 9: case 11:
      return 30;
    default:
      return 31;
  }
}

function «access»(role) {
  const list = [];
  switch (role) {
    case 'admin':
      list.push('delete');
      // fall through
    case 'editor':
      list.push('write');
    case 'guest':
      list.push('read');
      break;
    default:
      list.push('none');
  }
  return list.join('+');
}
==== python
def «daysIn»(month, year):
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    elif month in (4, 6, 9, 11):
        return 30
    else:
        return 31


def «access»(role):
    list_ = []
    if role == "admin":
        list_.append("delete")
        # fall through
        list_.append("write")
        list_.append("read")
    elif role == "editor":
        list_.append("write")
        list_.append("read")
    elif role == "guest":
        list_.append("read")
    else:
        list_.append("none")
    return "+".join(list_)
==== check javascript
«SOURCE»
for (const year of [«y», 1900, 2000]) console.log([1, 2, 3, 4, 11].map(m => «daysIn»(m, year)).join());
for (const r of ['admin', 'editor', 'guest', 'x']) console.log(«access»(r));
==== check python
«SOURCE»
for year in [«y», 1900, 2000]:
    print(",".join(str(«daysIn»(m, year)) for m in [1, 2, 3, 4, 11]))
for r in ["admin", "editor", "guest", "x"]:
    print(«access»(r))
