topics: builder, static nested class, fluent calls, final constants
Mail = Mail|Letter|Memo
to = to|receiver|target
n = int 2..5
w = words 3
==== java
import java.util.ArrayList;
import java.util.List;

class «Mail» {
    public static final int MAX_LINES = «n»;
    private final String «to»;
    private final String subject;
    private final List<String> lines;

    private «Mail»(Builder b) {
        this.«to» = b.«to»;
        this.subject = b.subject;
        this.lines = b.lines;
    }

    public static Builder builder(String «to») {
        return new Builder(«to»);
    }

    public String render() {
        String head = "To: " + «to» + " / " + (subject == null ? "(none)" : subject);
        return head + "\n" + String.join("\n", lines) + "\n-- " + lines.size() + " lines";
    }

    public static class Builder {
        private final String «to»;
        private String subject;
        private List<String> lines = new ArrayList<>();

        private Builder(String «to») {
            this.«to» = «to»;
        }

        public Builder subject(String subject) {
            this.subject = subject.strip();
            return this;
        }

        public Builder line(String format, Object... args) {
            if (lines.size() == MAX_LINES) {
                throw new IllegalStateException("more than " + MAX_LINES + " lines");
            }
            lines.add(String.format(format, args));
            return this;
        }

        public «Mail» build() {
            return new «Mail»(this);
        }
    }
}

class MailMain {
    public static void main(String[] args) {
        String[] w = {«w»};
        «Mail» first = «Mail».builder("ann").subject("  " + w[0] + " ").line("%s costs %d", w[1], «n» * 10).line("bye").build();
        System.out.println(first.render());
        System.out.println(«Mail».builder(w[2]).build().render());
        «Mail».Builder b = «Mail».builder("bob");
        try {
            for (int i = 0; ; i++) b.line("%03d", i);
        } catch (IllegalStateException e) {
            System.out.println("Stopped: " + e.getMessage());
        }
        System.out.println(b.build().render());
    }
}
==== python
class «Mail»:
    MAX_LINES = «n»

    def __init__(self, b):
        self.«to» = b.«to»
        self.subject = b._subject
        self.lines = b.lines

    @staticmethod
    def builder(«to»):
        return «Mail».Builder(«to»)

    def render(self):
        head = f"To: {self.«to»} / {'(none)' if self.subject is None else self.subject}"
        return head + "\n" + "\n".join(self.lines) + f"\n-- {len(self.lines)} lines"

    class Builder:
        def __init__(self, «to»):
            self.«to» = «to»
            self._subject = None
            self.lines = []

        def subject(self, subject):
            self._subject = subject.strip()
            return self

        def line(self, format, *args):
            if len(self.lines) == «Mail».MAX_LINES:
                raise RuntimeError(f"more than {«Mail».MAX_LINES} lines")
            self.lines.append(format % args)
            return self

        def build(self):
            return «Mail»(self)


def main():
    w = [«w»]
    first = «Mail».builder("ann").subject(f"  {w[0]} ").line("%s costs %d", w[1], «n» * 10).line("bye").build()
    print(first.render())
    print(«Mail».builder(w[2]).build().render())
    b = «Mail».builder("bob")
    try:
        i = 0
        while True:
            b.line("%03d", i)
            i += 1
    except RuntimeError as e:
        print(f"Stopped: {e}")
    print(b.build().render())


if __name__ == "__main__":
    main()
