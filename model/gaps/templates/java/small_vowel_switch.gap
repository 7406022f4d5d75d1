topics: char in switch, isLetter, counters, toLowerCase
count = count|tally|n
w = words 3
==== java
class Letters {
    public static void main(String[] args) {
        String text = String.join(", ", "Oh", «w») + " 42!";
        int vowels = 0, consonants = 0, digits = 0, other = 0;
        int digitSum = 0;
        for (int i = 0; i < text.length(); ++i) {
            char c = Character.toLowerCase(text.charAt(i));
            switch (c) {
                case 'a': case 'e': case 'i': case 'o': case 'u':
                    ++vowels;
                    break;
                default:
                    if (Character.isLetter(c)) ++consonants;
                    else if (Character.isDigit(c)) {
                        ++digits;
                        digitSum += c - '0';
                    } else ++other;
            }
        }
        System.out.println(text);
        System.out.println(vowels + " " + consonants + " " + digits + " " + other + " sum " + digitSum);
        int «count» = 0;
        for (char c = 'a'; c <= 'z'; c++) {
            if (text.indexOf(c) < 0) {
                «count» += c;
            }
        }
        System.out.println("missing letters code " + «count»);
        char first = text.charAt(4);
        first++;
        first += 2;
        System.out.println(first + " " + (int) first + " " + (char) (first - 32) + " " + Character.getNumericValue('7') * 2);
    }
}
==== python
def main():
    text = ", ".join(["Oh", «w»]) + " 42!"
    vowels = consonants = digits = other = 0
    digitSum = 0
    for c in text.lower():
        if c in "aeiou":
            vowels += 1
        elif c.isalpha():
            consonants += 1
        elif c.isdigit():
            digits += 1
            digitSum += ord(c) - ord("0")
        else:
            other += 1
    print(text)
    print(f"{vowels} {consonants} {digits} {other} sum {digitSum}")
    «count» = 0
    for code in range(ord("a"), ord("z") + 1):
        if chr(code) not in text:
            «count» += code
    print(f"missing letters code {«count»}")
    first = text[4]
    first = chr(ord(first) + 1)
    first = chr(ord(first) + 2)
    print(f"{first} {ord(first)} {chr(ord(first) - 32)} {int('7') * 2}")


if __name__ == "__main__":
    main()
