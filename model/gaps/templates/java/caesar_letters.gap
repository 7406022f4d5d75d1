topics: char arithmetic, char in switch, StringBuilder
encode = encode|shiftText|rotate
k = int 1..25
w = words 3..4
sb = sb|out|builder
==== java
class Caesar {
    static String «encode»(String msg, int k) {
        StringBuilder «sb» = new StringBuilder();
        for (char c : msg.toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                «sb».append((char) ('a' + (c - 'a' + k + 26) % 26));
            } else if (Character.isUpperCase(c)) {
                «sb».append((char) ((c - 'A' + k + 26) % 26 + 'A'));
            } else {
                «sb».append(c);
            }
        }
        return «sb».toString();
    }

    static int vowelScore(String msg) {
        int score = 0;
        for (int i = 0; i < msg.length(); i++) {
            switch (msg.charAt(i)) {
                case 'a':
                case 'e':
                    score += 2;
                    break;
                case 'i':
                    score += 10; // counts as 'o', too
                case 'o':
                    score += 1;
                    break;
                case ' ':
                    break;
                default:
                    score += msg.charAt(i) - 'a';
            }
        }
        return score;
    }

    public static void main(String[] args) {
        String[] list = {«w», "Hello, World"};
        for (String str : list) {
            String coded = «encode»(str, «k»);
            System.out.println(str + " => " + coded + " => " + «encode»(coded, -«k»));
            System.out.println(vowelScore(str.toLowerCase()));
            char next = (char) (str.charAt(0) + 1);
            System.out.println(next + " " + (str.charAt(0) + 1) + " " + (next + str.length()));
        }
    }
}
==== python
def «encode»(msg, k):
    «sb» = []
    for c in msg:
        if "a" <= c <= "z":
            «sb».append(chr(ord("a") + (ord(c) - ord("a") + k + 26) % 26))
        elif c.isupper():
            «sb».append(chr((ord(c) - ord("A") + k + 26) % 26 + ord("A")))
        else:
            «sb».append(c)
    return "".join(«sb»)


def vowelScore(msg):
    score = 0
    for c in msg:
        if c in ("a", "e"):
            score += 2
        elif c == "i":
            score += 10  # counts as 'o', too
            score += 1
        elif c == "o":
            score += 1
        elif c == " ":
            pass
        else:
            score += ord(c) - ord("a")
    return score


def main():
    list = [«w», "Hello, World"]
    for str in list:
        coded = «encode»(str, «k»)
        print(f"{str} => {coded} => {«encode»(coded, -«k»)}")
        print(vowelScore(str.lower()))
        next = chr(ord(str[0]) + 1)
        print(f"{next} {ord(str[0]) + 1} {ord(next) + len(str)}")


if __name__ == "__main__":
    main()
