topics: replace with a function, nested property lookup by split and reduce, optional values, escaping, regex groups
render = render|fillIn|expand
data = data|context|values
n = int 0..30
w = word
==== javascript
const escapeHtml = s => String(s).replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }[c]));

function «render»(template, «data») {
  return template.replace(/\{\{\s*([\w.]+)(?:\|(\w+))?\s*\}\}/g, (whole, path, filter) => {
    const value = path.split('.').reduce((obj, key) => obj?.[key], «data»);
    if (value === undefined || value === null) return `[${path}]`;
    switch (filter) {
      case 'upper': return String(value).toUpperCase();
      case 'raw': return value;
      case undefined: return escapeHtml(value);
      default: return whole;
    }
  });
}
==== python
import re


def escapeHtml(s):
    table = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
    return re.sub(r'[&<>"]', lambda m: table[m.group(0)], str(s))


def «render»(template, «data»):
    def replacement(m):
        path, filter_ = m.group(1), m.group(2)
        value = «data»
        for key in path.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        if value is None:
            return f"[{path}]"
        if filter_ == "upper":
            return str(value).upper()
        elif filter_ == "raw":
            return str(value)
        elif filter_ is None:
            return escapeHtml(value)
        else:
            return m.group(0)

    return re.sub(r"\{\{\s*([\w.]+)(?:\|(\w+))?\s*\}\}", replacement, template)
==== check javascript
«SOURCE»
const d = { user: { name: '«w»', age: «n» }, html: '<b>&"x"</b>', none: null };
console.log(«render»('Hi {{ user.name|upper }}, {{user.age}}! {{html}} {{html|raw}}', d));
console.log(«render»('{{none}} {{ user.mail.host }} {{user.name|shout}} { {x} }', d));
==== check python
«SOURCE»
d = {"user": {"name": "«w»", "age": «n»}, "html": '<b>&"x"</b>', "none": None}
print(«render»("Hi {{ user.name|upper }}, {{user.age}}! {{html}} {{html|raw}}", d))
print(«render»("{{none}} {{ user.mail.host }} {{user.name|shout}} { {x} }", d))
