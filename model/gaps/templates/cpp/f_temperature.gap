topics: enum class with conversion, switch returning, static_cast double, integer division trap
Scale = Scale|Unit|Degree
c = int -30..45
convert = convert|translate|toScale
total = int 7..40
parts = int 2..6
==== cpp
enum class «Scale» : char { Celsius = 'C', Fahrenheit = 'F', Kelvin = 'K' };

double «convert»(double celsius, «Scale» to) {
    switch (to) {
    case «Scale»::Fahrenheit:
        return celsius * 9 / 5 + 32;
    case «Scale»::Kelvin:
        return celsius + 273.15;
    default:
        return celsius;
    }
}

double average(int total, int parts) {
    if (!parts) return 0;
    return total / parts;  // truncates
}

double exactAverage(int total, int parts) {
    return parts ? static_cast<double>(total) / parts : 0.0;
}

char symbol(«Scale» s) { return static_cast<char>(s); }
==== check cpp
#include <iostream>
«SOURCE»
int main() {
    for («Scale» s : {«Scale»::Celsius, «Scale»::Fahrenheit, «Scale»::Kelvin})
        std::cout << «convert»(«c», s) << symbol(s) << " ";
    std::cout << average(«total», «parts») << " " << exactAverage(«total», «parts») << " "
              << average(-«total», «parts») << " " << exactAverage(1, 0) << std::endl;
}
==== python
from enum import Enum


class «Scale»(Enum):
    Celsius = "C"
    Fahrenheit = "F"
    Kelvin = "K"


def «convert»(celsius, to):
    if to == «Scale».Fahrenheit:
        return celsius * 9 / 5 + 32
    elif to == «Scale».Kelvin:
        return celsius + 273.15
    else:
        return celsius


def average(total, parts):
    if not parts:
        return 0.0
    return float(int(total / parts))  # truncates


def exactAverage(total, parts):
    return total / parts if parts else 0.0


def symbol(s):
    return s.value
==== check python
«SOURCE»


for s in [«Scale».Celsius, «Scale».Fahrenheit, «Scale».Kelvin]:
    print(f"{«convert»(«c», s):g}{symbol(s)}", end=" ")
print(
    f"{average(«total», «parts»):g} {exactAverage(«total», «parts»):g} "
    f"{average(-«total», «parts»):g} {exactAverage(1, 0):g}"
)
