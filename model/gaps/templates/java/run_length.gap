topics: run-length coding, StringBuilder, int appended to text, parseInt
pack = pack|compress|squeeze
w = word
a = int 2..9
b = int 2..9
==== java
class Rle {
  static String «pack»(String s) {
    if (s == null || s.isEmpty()) return "";
    StringBuilder sb = new StringBuilder();
    char last = s.charAt(0);
    int run = 1;
    for (int i = 1; i <= s.length(); i++) {
      if (i < s.length() && s.charAt(i) == last) {
        run++;
      } else {
        if (run > 1) sb.append(run);
        sb.append(last);
        if (i < s.length()) {
          last = s.charAt(i);
          run = 1;
        }
      }
    }
    return sb.toString();
  }

  static String unpack(String s) {
    String out = "";
    int begin = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c >= '0' && c <= '9') continue;
      int n = begin < i ? Integer.parseInt(s.substring(begin, i)) : 1;
      out += String.valueOf(c).repeat(n);
      begin = i + 1;
    }
    return out;
  }

  public static void main(String[] args) {
    String[] tests = {"«w»", "a".repeat(«a») + "b".repeat(«b») + "c", "", null, "zz" + "top".repeat(2)};
    for (String t : tests) {
      String p = «pack»(t);
      System.out.println(t + " -> " + p + " -> " + unpack(p) + " " + unpack(p).equals(t));
    }
    System.out.println(1 + 2 + "x" + 1 + 2 + 'c' + (char) ('c' + 1) + ('c' + 1));
  }
}
==== python
def «pack»(s):
    if not s:
        return ""
    sb = []
    last = s[0]
    run = 1
    for i in range(1, len(s) + 1):
        if i < len(s) and s[i] == last:
            run += 1
        else:
            if run > 1:
                sb.append(str(run))
            sb.append(last)
            if i < len(s):
                last = s[i]
                run = 1
    return "".join(sb)


def unpack(s):
    out = ""
    begin = 0
    for i, c in enumerate(s):
        if "0" <= c <= "9":
            continue
        n = int(s[begin:i]) if begin < i else 1
        out += c * n
        begin = i + 1
    return out


def main():
    tests = ["«w»", "a" * «a» + "b" * «b» + "c", "", None, "zz" + "top" * 2]
    for t in tests:
        p = «pack»(t)
        print(f"{'null' if t is None else t} -> {p} -> {unpack(p)} {str(unpack(p) == t).lower()}")
    print(f"{1 + 2}x12c{chr(ord('c') + 1)}{ord('c') + 1}")


if __name__ == "__main__":
    main()
