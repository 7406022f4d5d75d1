topics: xor on chars, hex formatting, parseInt radix 16, substring steps
key = key|secret|mask
code = encode|toHex|hide
w = words 2
k = int 3..200
==== java
class XorText {
    static String «code»(String s, int «key») {
        String out = "";
        for (int i = 0; i < s.length(); i++) {
            int x = (s.charAt(i) ^ «key» + i) & 0xFF;
            out += (x < 16 ? "0" : "") + Integer.toHexString(x);
        }
        return out.toUpperCase();
    }

    static String decode(String hex, int «key») {
        char[] buf = new char[hex.length() / 2];
        for (int i = 0, j = 0; i < hex.length(); i += 2, j++) {
            int x = Integer.parseInt(hex.substring(i, i + 2), 16);
            buf[j] = (char) ((x ^ «key» + j) & 0xFF);
        }
        return new String(buf);
    }

    public static void main(String[] args) {
        for (String s : new String[]{«w», ""}) {
            String hidden = «code»(s, «k»);
            String back = decode(hidden, «k»);
            System.out.println(s + " " + hidden + " " + back.equals(s));
        }
        char c = 'K';
        c ^= ' ';
        System.out.println(c + " " + (c ^ ' ') + " " + (char) (c ^ ' ') + " " + ('a' + 'b') + " " + (char) ('a' + 1) + 'b');
    }
}
==== python
def «code»(s, «key»):
    out = ""
    for i, c in enumerate(s):
        x = (ord(c) ^ («key» + i)) & 0xFF
        out += f"{x:02x}"
    return out.upper()


def decode(hex, «key»):
    buf = []
    j = 0
    for i in range(0, len(hex), 2):
        x = int(hex[i : i + 2], 16)
        buf.append(chr((x ^ («key» + j)) & 0xFF))
        j += 1
    return "".join(buf)


def main():
    for s in [«w», ""]:
        hidden = «code»(s, «k»)
        back = decode(hidden, «k»)
        print(f"{s} {hidden} {str(back == s).lower()}")
    c = "K"
    c = chr(ord(c) ^ ord(" "))
    print(
        f"{c} {ord(c) ^ ord(' ')} {chr(ord(c) ^ ord(' '))} {ord('a') + ord('b')} {chr(ord('a') + 1)}b"
    )


if __name__ == "__main__":
    main()
