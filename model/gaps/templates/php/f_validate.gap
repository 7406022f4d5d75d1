topics: validator, preg_match, errors by field, empty, is_numeric, filter of null
validate = validate|checkForm|verify
min = int 3..5
name = word
age = int 5..130
==== php
function «validate»(array $input): array
{
    $errors = [];
    if (empty(trim($input['name'] ?? ''))) {
        $errors['name'] = 'required';
    } elseif (strlen($input['name']) < «min») {
        $errors['name'] = "at least {$input['name']}...";
    }
    if (!isset($input['age']) || !ctype_digit((string) $input['age'])) {
        $errors['age'] = 'not a number';
    } else {
        $age = (int) $input['age'];
        $errors['age'] = $age < 18 ? 'too young' : ($age > 99 ? 'too old' : null);
    }
    if (isset($input['mail']) && !preg_match('/^[\w.]+@[\w.]+\.[a-z]{2,}$/i', $input['mail'])) {
        $errors['mail'] = 'bad';
    }
    return array_filter($errors);
}
==== check php
<?php
«SOURCE»
$tests = [
    ['name' => '«name»', 'age' => '«age»', 'mail' => 'a.b@c.De'],
    ['name' => ' 0 ', 'age' => '-4', 'mail' => 'nope'],
    ['name' => 'Al', 'age' => 55, 'mail' => null],
    [],
];
foreach ($tests as $t) {
    foreach («validate»($t) as $f => $e) {
        echo "$f: $e; ";
    }
    echo "\n";
}
==== python
import re


def «validate»(input):
    errors = {}
    name = input.get("name") or ""
    if name.strip() in ("", "0"):
        errors["name"] = "required"
    elif len(name) < «min»:
        errors["name"] = f"at least {name}..."
    if not re.fullmatch(r"[0-9]+", str(input.get("age", ""))):
        errors["age"] = "not a number"
    else:
        age = int(input["age"])
        errors["age"] = "too young" if age < 18 else ("too old" if age > 99 else None)
    mail = input.get("mail")
    if mail is not None and not re.search(r"^[\w.]+@[\w.]+\.[a-z]{2,}$", mail, re.IGNORECASE):
        errors["mail"] = "bad"
    return {field: error for field, error in errors.items() if error}
==== check python
«SOURCE»
tests = [
    {"name": "«name»", "age": "«age»", "mail": "a.b@c.De"},
    {"name": " 0 ", "age": "-4", "mail": "nope"},
    {"name": "Al", "age": 55, "mail": None},
    {},
]
for t in tests:
    for f, e in «validate»(t).items():
        print(f"{f}: {e}; ", end="")
    print()
