topics: builder pattern, fluent methods returning this, StringBuilder AppendLine, Append char repeat, indent
Builder = HtmlBuilder|MenuBuilder|ReportBuilder
Open = Open|Begin|Start
Close = Close|End|Finish
words = words 3..3
==== csharp
using System;
using System.Collections.Generic;
using System.Text;

class «Builder»
{
    private readonly StringBuilder sb = new StringBuilder();
    private readonly Stack<string> open = new Stack<string>();
    private int lines;

    private «Builder» Line(string text)
    {
        sb.Append(' ', open.Count * 2).AppendLine(text);
        ++lines;
        return this;
    }

    public «Builder» «Open»(string tag, int? id = null)
    {
        Line("<" + tag + (id != null ? " id=" + id : "") + ">");
        open.Push(tag);
        return this;
    }

    public «Builder» «Close»()
    {
        if (open.Count == 0)
            throw new InvalidOperationException("nothing to close");
        var tag = open.Pop();
        return Line($"</{tag}>");
    }

    public «Builder» Text(string format, params object[] args)
    {
        return Line(string.Format(format, args));
    }

    public string Build()
    {
        while (open.Count > 0) «Close»();
        sb.AppendFormat("lines={0}", lines).AppendLine();
        return sb.ToString();
    }
}

class Program
{
    static void Main()
    {
        string[] w = { «words» };
        var b = new «Builder»();
        b.«Open»("ul", 7);
        for (int i = 0; i < w.Length; i++)
            b.«Open»("li").Text("{0}: {1,8}|{1,-8}|", i, w[i]).«Close»();
        b.«Open»("p").Text("{{braces}} {0:D2} {1}", 5, true);
        Console.Write(b.Build());
        try { b.«Close»(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    }
}
==== python
class «Builder»:
    def __init__(self):
        self.sb = []
        self.open = []
        self.lines = 0

    def Line(self, text):
        self.sb.append(" " * (len(self.open) * 2) + text + "\n")
        self.lines += 1
        return self

    def «Open»(self, tag, id=None):
        self.Line("<" + tag + (f" id={id}" if id is not None else "") + ">")
        self.open.append(tag)
        return self

    def «Close»(self):
        if not self.open:
            raise RuntimeError("nothing to close")
        tag = self.open.pop()
        return self.Line(f"</{tag}>")

    def Text(self, format, *args):
        return self.Line(format.format(*args))

    def Build(self):
        while self.open:
            self.«Close»()
        self.sb.append(f"lines={self.lines}\n")
        return "".join(self.sb)


def main():
    w = [«words»]
    b = «Builder»()
    b.«Open»("ul", 7)
    for i in range(len(w)):
        b.«Open»("li").Text("{0}: {1:>8}|{1:<8}|", i, w[i]).«Close»()
    b.«Open»("p").Text("{{braces}} {0:02d} {1}", 5, True)
    print(b.Build(), end="")
    try:
        b.«Close»()
    except RuntimeError as e:
        print(e)


if __name__ == "__main__":
    main()
