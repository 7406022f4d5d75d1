topics: switch expression, yield, switch on strings, text block
day = day|name|weekday
hours = hours|quota|load
x = int 2..9
y = int 10..20
==== java
class Week {
    static int «hours»(String «day») {
        return switch («day») {
            case "sat", "sun" -> 0;
            case "fri" -> «x»;
            case "mon" -> {
                int extra = «day».length() * 2;
                yield «y» - extra;
            }
            default -> {
                if («day».isEmpty()) yield -1;
                yield «day».startsWith("t") ? «y» : «x» + 1;
            }
        };
    }

    static String rating(int h) {
        String text;
        switch (h / 5) {
            case 0: text = "light"; break;
            case 1:
            case 2: text = "normal"; break;
            default: text = "heavy";
        }
        return text;
    }

    public static void main(String[] args) {
        String plan = """
            mon tue
              fri sat

            wed
            """;
        for (String line : plan.split("\n")) {
            for (String «day» : line.split(" ")) {
                int h = «hours»(«day»);
                System.out.println("'" + «day» + "' " + h + " " + rating(h));
            }
        }
    }
}
==== python
def «hours»(«day»):
    if «day» in ("sat", "sun"):
        return 0
    if «day» == "fri":
        return «x»
    if «day» == "mon":
        extra = len(«day») * 2
        return «y» - extra
    if not «day»:
        return -1
    return «y» if «day».startswith("t") else «x» + 1


def rating(h):
    case = int(h / 5)
    if case == 0:
        text = "light"
    elif case in (1, 2):
        text = "normal"
    else:
        text = "heavy"
    return text


def main():
    plan = """\
mon tue
  fri sat

wed
"""
    for line in plan.rstrip("\n").split("\n"):
        for «day» in line.split(" "):
            h = «hours»(«day»)
            print(f"'{«day»}' {h} {rating(h)}")


if __name__ == "__main__":
    main()
