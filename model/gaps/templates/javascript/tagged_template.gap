topics: tagged templates, String.raw, nested template literals, rest values, map over strings, join by index
html = html|safe|mark
n = int 1..60
w = word
==== javascript
function «html»(strings, ...values) {
  return strings.reduce((out, s, i) => {
    const v = i < values.length ? String(values[i]).replace(/</g, '&lt;') : '';
    return out + s + (v && `{${v}}`);
  }, '');
}

const name = '«w»';
const items = [«n», «n» / 2, null, undefined, true, ''];
console.log(«html»`Hi ${name}, <b>${'<' + name}</b>!`);
console.log(«html»`plain`, «html»`${1}${2}`);
console.log(items.map((x) => «html»`-${x}`).join(' '));
console.log(String.raw`C:\new\table ${«n»}`, `tab\there`.length);
console.log(`${name.length > 4 ? `long ${name.toUpperCase()}` : `short ${name}`} costs ${`$${«n»}`}`);
console.log(`a ${[1, 2, [3]]} b ${1 > 0} c ${3 / 2} d ${4 / 2}`);
==== python
def «html»(strings, *values):
    out = ""
    for i, s in enumerate(strings):
        v = values[i].replace("<", "&lt;") if i < len(values) else ""
        out += s + (v and f"{{{v}}}")
    return out


def fmt(x):
    return int(x) if x == int(x) else x


name = "«w»"
items = [str(«n»), str(fmt(«n» / 2)), "null", "undefined", "true", ""]
# a tag function gets the texts and the values
print(«html»(["Hi ", ", <b>", "</b>!"], name, "<" + name))
print(«html»(["plain"]), «html»(["", "", ""], "1", "2"))
print(" ".join(«html»(["-", ""], x) for x in items))
print(r"C:\new\table " + str(«n»), len("tab\there"))
description = f"long {name.upper()}" if len(name) > 4 else f"short {name}"
print(f"{description} costs ${«n»}")
print(f"a 1,2,3 b true c {3 / 2} d {4 // 2}")
