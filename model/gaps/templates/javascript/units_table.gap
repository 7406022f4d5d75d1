topics: conversion table, division results printed, toFixed and Number back, unknown key throws, exponent, hasOwn
convert = convert|toUnit|transform
v = int 1..500
f = float 0.5..99.5 1
==== javascript
const UNITS = { mm: 1, cm: 10, m: 1000, km: 1e6, inch: 25.4 };

function «convert»(value, from, to) {
  for (const unit of [from, to]) {
    if (!Object.hasOwn(UNITS, unit)) throw new TypeError(`unknown unit: ${unit}`);
  }
  return value * UNITS[from] / UNITS[to];
}

function short(value) {
  // cuts trailing zeros: 2.500 -> 2.5
  return Number(value.toFixed(3)) + '';
}
==== python
UNITS = {"mm": 1, "cm": 10, "m": 1000, "km": 1e6, "inch": 25.4}


def «convert»(value, from_, to):
    for unit in [from_, to]:
        if unit not in UNITS:
            raise TypeError(f"unknown unit: {unit}")
    return value * UNITS[from_] / UNITS[to]


def short(value):
    # cuts trailing zeros: 2.500 -> 2.5
    number = float(f"{value:.3f}")
    return str(int(number)) if number == int(number) else str(number)
==== check javascript
«SOURCE»
for (const [v, a, b] of [[«v», 'cm', 'm'], [«f», 'm', 'cm'], [2500, 'm', 'km'], [2, 'inch', 'mm'], [3, 'km', 'm'], [1, 'm', 'parsec']]) {
  try {
    console.log(`${v}${a} = ${short(«convert»(v, a, b))}${b}`);
  } catch ({ message }) {
    console.log(message);
  }
}
==== check python
«SOURCE»
for v, a, b in [[«v», "cm", "m"], [«f», "m", "cm"], [2500, "m", "km"], [2, "inch", "mm"], [3, "km", "m"], [1, "m", "parsec"]]:
    try:
        print(f"{short(v)}{a} = {short(«convert»(v, a, b))}{b}")
    except TypeError as e:
        print(e)
