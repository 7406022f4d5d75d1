topics: negative modulo, integer division
wrapHour = wrapHour|normalize|clockAdd
hour = hour|start|h
delta = delta|shift|offset
a = int 13..40
b = int 50..90
raw = raw|rest|m
days = days|wraps|d
==== java
// Returns the remainder exactly as the display firmware computes it.
static String «wrapHour»(int «hour», int «delta») {
    int «raw» = («hour» + «delta») % 24;
    int «days» = («hour» + «delta») / 24;
    int fixed = «raw» < 0 ? «raw» + 24 : «raw»;
    return «raw» + " " + «days» + " " + fixed;
}
==== check java
class Main {
«SOURCE»
    public static void main(String[] args) {
        System.out.println(«wrapHour»(5, -«a»));
        System.out.println(«wrapHour»(5, -«b»));
        System.out.println(«wrapHour»(23, «a»));
        System.out.println(«wrapHour»(0, 0));
    }
}
==== python
import math


# Returns the remainder exactly as the display firmware computes it.
def «wrapHour»(«hour», «delta»):
    «raw» = int(math.fmod(«hour» + «delta», 24))
    «days» = int((«hour» + «delta») / 24)
    fixed = «raw» + 24 if «raw» < 0 else «raw»
    return f"{«raw»} {«days»} {fixed}"
==== check python
«SOURCE»
print(«wrapHour»(5, -«a»))
print(«wrapHour»(5, -«b»))
print(«wrapHour»(23, «a»))
print(«wrapHour»(0, 0))
