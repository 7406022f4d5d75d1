topics: string split, charAt, substring, toUpperCase, strip, isBlank
title = title|capitalize|prettify
w = words 3
phrase = phrase|text|raw
camel = camel|camelCase|lowerCamel
initials = initials|abbrev|acronym
out = out|sb|built
==== java
static String «title»(String «phrase») {
    if («phrase» == null || «phrase».isBlank()) {
        return "";
    }
    StringBuilder «out» = new StringBuilder();
    for (String word : «phrase».strip().split("[ _-]+")) {
        if («out».length() > 0) «out».append(' ');
        «out».append(Character.toUpperCase(word.charAt(0)));
        «out».append(word.substring(1).toLowerCase());
    }
    return «out».toString();
}

static String «camel»(String «phrase») {
    String t = «title»(«phrase»).replace(" ", "");
    return t.isEmpty() ? t : Character.toLowerCase(t.charAt(0)) + t.substring(1);
}

static String «initials»(String «phrase») {
    String result = "";
    for (char c : «title»(«phrase»).toCharArray()) {
        if (Character.isUpperCase(c)) result = result + c + '.';
    }
    return result;
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        String[] w = {«w»};
        String[] tests = {w[0] + "_" + w[1] + " " + w[2].toUpperCase(), "  a--bC  d ", "", null, "   "};
        for (String t : tests) System.out.println("[" + «title»(t) + "] " + «camel»(t) + " " + «initials»(t));
    }
}
==== python
import re


def «title»(«phrase»):
    if «phrase» is None or not «phrase».strip():
        return ""
    «out» = []
    for word in re.split(r"[ _-]+", «phrase».strip()):
        «out».append(word[0].upper() + word[1:].lower())
    return " ".join(«out»)


def «camel»(«phrase»):
    t = «title»(«phrase»).replace(" ", "")
    return t if not t else t[0].lower() + t[1:]


def «initials»(«phrase»):
    result = ""
    for c in «title»(«phrase»):
        if c.isupper():
            result = result + c + "."
    return result
==== check python
«SOURCE»
w = [«w»]
for t in [f"{w[0]}_{w[1]} {w[2].upper()}", "  a--bC  d ", "", None, "   "]:
    print(f"[{«title»(t)}] {«camel»(t)} {«initials»(t)}")
