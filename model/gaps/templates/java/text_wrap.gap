topics: text processing, StringBuilder length, String.format with computed width, lastIndexOf
wrap = wrap|reflow|fold
w = words 5..7
width = int 14..22
==== java
import java.util.ArrayList;
import java.util.List;

class Wrapper {
    static List<String> «wrap»(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.trim().split("\\s+")) {
            while (word.length() > width) {
                lines.add(word.substring(0, width - 1) + "-");
                word = word.substring(width - 1);
            }
            if (line.length() + word.length() + 1 > width && line.length() > 0) {
                lines.add(line.toString());
                line = new StringBuilder();
            }
            if (line.length() > 0) line.append(" ");
            line.append(word);
        }
        if (line.length() > 0) lines.add(line.toString());
        return lines;
    }

    static String center(String s, int width) {
        int left = (width - s.length()) / 2;
        return " ".repeat(left) + s + " ".repeat(width - s.length() - left);
    }

    public static void main(String[] args) {
        String[] parts = {«w»};
        String text = "  The " + String.join("  and\tthe ", parts) + " extraordinarilylongwordwithoutend here ";
        int n = 0;
        for (String l : «wrap»(text, «width»)) {
            System.out.println(String.format("%2d |%-" + «width» + "s|", ++n, l));
        }
        System.out.println("[" + center("odd", 8) + "][" + center("", 3) + "]");
        String path = "/usr/" + parts[0] + "/file.tar.gz";
        int slash = path.lastIndexOf('/'), dot = path.indexOf('.', slash);
        System.out.println(path.substring(slash + 1, dot) + " " + path.substring(dot) + " " + path.contains("usr") + " " + path.charAt(path.length() - 1));
    }
}
==== python
def «wrap»(text, width):
    lines = []
    line = ""
    for word in text.split():
        while len(word) > width:
            lines.append(word[: width - 1] + "-")
            word = word[width - 1 :]
        if len(line) + len(word) + 1 > width and line:
            lines.append(line)
            line = ""
        if line:
            line += " "
        line += word
    if line:
        lines.append(line)
    return lines


def center(s, width):
    left = (width - len(s)) // 2
    return " " * left + s + " " * (width - len(s) - left)


def main():
    parts = [«w»]
    text = "  The " + "  and\tthe ".join(parts) + " extraordinarilylongwordwithoutend here "
    n = 0
    for l in «wrap»(text, «width»):
        n += 1
        print(f"{n:2d} |{l:<{«width»}}|")
    print(f"[{center('odd', 8)}][{center('', 3)}]")
    path = f"/usr/{parts[0]}/file.tar.gz"
    slash = path.rfind("/")
    dot = path.find(".", slash)
    print(f"{path[slash + 1 : dot]} {path[dot:]} {str('usr' in path).lower()} {path[-1]}")


if __name__ == "__main__":
    main()
