topics: state machine in a parser, char switch, continue, index lookahead, List<List<String>>
parse = parse|readRow|cells
w = word
n = int 3..99
==== java
import java.util.*;

public class Main {
    static List<String> «parse»(String line, char sep) {
        List<String> out = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++; // the doubled quote
                } else {
                    quoted = false;
                }
                continue;
            }
            switch (c) {
                case '"':
                    quoted = true;
                    break;
                case '\r':
                    break;
                default:
                    if (c == sep) {
                        out.add(cell.toString());
                        cell.setLength(0);
                    } else {
                        cell.append(c);
                    }
            }
        }
        if (quoted) throw new IllegalArgumentException("open quote in: " + line);
        out.add(cell.toString());
        return out;
    }

    public static void main(String[] args) {
        String text = "«w»;«n»;\"a;b\"\r\n\"say \"\"hi\"\"\";;x\n;\n\"oops;1";
        List<List<String>> table = new ArrayList<>();
        int widest = 0;
        for (String line : text.split("\n")) {
            try {
                List<String> row = «parse»(line, ';');
                table.add(row);
                widest = Math.max(widest, row.size());
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        for (List<String> row : table) {
            System.out.println(row.size() + " " + String.join("|", row) + " " + row.contains(""));
        }
        System.out.println(widest + " " + «parse»("", ',').size() + " " + «parse»("a,b;c", ',').get(1));
    }
}
==== python
def «parse»(line, sep):
    out = []
    cell = []
    quoted = False
    i = 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c != '"':
                cell.append(c)
            elif i + 1 < len(line) and line[i + 1] == '"':
                cell.append(c)
                i += 1  # the doubled quote
            else:
                quoted = False
        elif c == '"':
            quoted = True
        elif c == "\r":
            pass
        elif c == sep:
            out.append("".join(cell))
            cell.clear()
        else:
            cell.append(c)
        i += 1
    if quoted:
        raise ValueError(f"open quote in: {line}")
    out.append("".join(cell))
    return out


def main():
    text = '«w»;«n»;"a;b"\r\n"say ""hi""";;x\n;\n"oops;1'
    table = []
    widest = 0
    for line in text.split("\n"):
        try:
            row = «parse»(line, ";")
            table.append(row)
            widest = max(widest, len(row))
        except ValueError as e:
            print(e)
    for row in table:
        print(f"{len(row)} {'|'.join(row)} {str('' in row).lower()}")
    print(f"{widest} {len(«parse»('', ','))} {«parse»('a,b;c', ',')[1]}")


if __name__ == "__main__":
    main()
