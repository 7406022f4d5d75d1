topics: validation with early return, regex test, typeof checks, isNaN of text, negation, error list, Array.every
validate = validate|checkForm|verify
age = int 0..120
name = word
==== javascript
const RULES = {
  name: [v => typeof v === 'string' && v.trim().length > 1, 'name too short'],
  age: [v => v !== '' && !isNaN(v) && Number(v) >= 18, 'must be an adult'],
  mail: [v => /^[\w.]+@\w+\.[a-z]{2,}$/i.test(v), 'bad mail'],
  code: [v => !v || /^\d{3}-?\d{2}$/.test(v), 'bad code'],
};

function «validate»(form) {
  const errors = [];
  for (const [field, [ok, message]] of Object.entries(RULES)) {
    if (!ok(form[field] ?? '')) errors.push(`${field}: ${message}`);
  }
  return { valid: !errors.length, errors };
}
==== python
import re


def isAdult(v):
    try:
        return v != "" and float(v) >= 18
    except ValueError:
        return False


RULES = {
    "name": [lambda v: isinstance(v, str) and len(v.strip()) > 1, "name too short"],
    "age": [isAdult, "must be an adult"],
    "mail": [lambda v: re.search(r"^[\w.]+@\w+\.[a-z]{2,}\Z", v, re.IGNORECASE) is not None, "bad mail"],
    "code": [lambda v: not v or re.search(r"^\d{3}-?\d{2}\Z", v) is not None, "bad code"],
}


def «validate»(form):
    errors = []
    for field, (ok, message) in RULES.items():
        value = form.get(field)
        if not ok(value if value is not None else ""):
            errors.append(f"{field}: {message}")
    return {"valid": not errors, "errors": errors}
==== check javascript
«SOURCE»
const forms = [
  { name: '«name»', age: '«age»', mail: '«name».x@mail.org', code: '123-45' },
  { name: ' a ', age: 'x', mail: 'nobody', code: '12' },
  { name: 5, age: 18, mail: 'A_B@C.De', code: null },
  {},
];
for (const f of forms) {
  const { valid, errors } = «validate»(f);
  console.log(valid, errors.join('; '));
}
==== check python
«SOURCE»
forms = [
    {"name": "«name»", "age": "«age»", "mail": "«name».x@mail.org", "code": "123-45"},
    {"name": " a ", "age": "x", "mail": "nobody", "code": "12"},
    {"name": 5, "age": 18, "mail": "A_B@C.De", "code": None},
    {},
]
for f in forms:
    result = «validate»(f)
    print(str(result["valid"]).lower(), "; ".join(result["errors"]))
