topics: StringBuilder insert, reverse, setCharAt, deleteCharAt, setLength
sb = sb|buf|text
words = words 3..5
ch = #|*|~
n = int 1..3
==== java
public class Main {
    public static void main(String[] args) {
        String[] items = {«words», "level"};
        for (String item : items) {
            StringBuilder «sb» = new StringBuilder(item);
            «sb».insert(0, '«ch»').append(«n»).append('!');
            «sb».setCharAt(1, Character.toUpperCase(«sb».charAt(1)));
            System.out.println(«sb» + " " + «sb».length());
            «sb».deleteCharAt(«sb».length() - 1);
            «sb».setLength(«sb».length() - 1);
            «sb».reverse();
            System.out.println(«sb».toString() + "|" + «sb».indexOf("e"));
            «sb».delete(0, «n»);
            «sb».replace(0, 1, "<>");
            System.out.println(«sb»);
            String reversed = new StringBuilder(item).reverse().toString();
            if (reversed.equals(item)) {
                System.out.println(item + " is a palindrome");
            }
        }
    }
}
==== python
def main():
    items = [«words», "level"]
    for item in items:
        «sb» = list(item)
        «sb».insert(0, "«ch»")
        «sb».append("«n»")
        «sb».append("!")
        «sb»[1] = «sb»[1].upper()
        print(f"{''.join(«sb»)} {len(«sb»)}")
        del «sb»[-1]
        del «sb»[-1]
        «sb».reverse()
        print(f"{''.join(«sb»)}|{''.join(«sb»).find('e')}")
        del «sb»[0:«n»]
        «sb»[0:1] = "<>"
        print("".join(«sb»))
        reversed = item[::-1]
        if reversed == item:
            print(f"{item} is a palindrome")


if __name__ == "__main__":
    main()
