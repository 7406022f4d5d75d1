topics: markdown to HTML, regex with groups and backreference in replace, line state machine, ternary, join, RegExp exec
toHtml = toHtml|renderMarkdown|convert
w = words 3
lvl = #|##|###
==== javascript
function inline(text) {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/_([^_]+)_/g, '<i>$1</i>')
    .replace(/`([^`]+)`/g, (_, code) => `<code>${code.toUpperCase()}</code>`)
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
}

function «toHtml»(source) {
  const out = [];
  let list = null;
  const closeList = () => {
    if (list) out.push(`</${list}>`);
    list = null;
  };

  for (const line of source.split('\n')) {
    let m;
    if ((m = /^(#{1,3}) (.*)$/.exec(line))) {
      closeList();
      const level = m[1].length;
      out.push(`<h${level}>${inline(m[2])}</h${level}>`);
    } else if ((m = line.match(/^([-*]|\d+\.) (.*)$/))) {
      const kind = m[1].length > 1 ? 'ol' : 'ul';
      if (list !== kind) {
        closeList();
        out.push(`<${kind}>`);
        list = kind;
      }
      out.push(`  <li>${inline(m[2])}</li>`);
    } else {
      closeList();
      if (line.trim()) out.push(`<p>${inline(line)}</p>`);
    }
  }
  closeList();
  return out.join('\n');
}

const [a, b, c] = [«w»];
const source = [
  `«lvl» The **${a}** & co`,
  '',
  `Some _${b}_ text, **two** \`bits\` **here** < [link ${c}](http://x.y)`,
  '- one', `- ${a}`, '1. first', '2. _second_', 'end',
].join('\n');
const html = «toHtml»(source);
console.log(html);
console.log(html.match(/<li>/g).length, (html.match(/<h4>/g) || []).length);
==== python
import re


def inline(text):
    text = text.replace("&", "&amp;")
    text = text.replace("<", "&lt;")
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"_([^_]+)_", r"<i>\1</i>", text)
    text = re.sub(r"`([^`]+)`", lambda m: f"<code>{m.group(1).upper()}</code>", text)
    return re.sub(r"\[([^\]]+)\]\(([^)]+)\)", r'<a href="\2">\1</a>', text)


def «toHtml»(source):
    out = []
    list_ = None

    def closeList():
        nonlocal list_
        if list_:
            out.append(f"</{list_}>")
        list_ = None

    for line in source.split("\n"):
        if m := re.search(r"^(#{1,3}) (.*)$", line):
            closeList()
            level = len(m.group(1))
            out.append(f"<h{level}>{inline(m.group(2))}</h{level}>")
        elif m := re.search(r"^([-*]|\d+\.) (.*)$", line):
            kind = "ol" if len(m.group(1)) > 1 else "ul"
            if list_ != kind:
                closeList()
                out.append(f"<{kind}>")
                list_ = kind
            out.append(f"  <li>{inline(m.group(2))}</li>")
        else:
            closeList()
            if line.strip():
                out.append(f"<p>{inline(line)}</p>")
    closeList()
    return "\n".join(out)


a, b, c = [«w»]
source = "\n".join(
    [
        f"«lvl» The **{a}** & co",
        "",
        f"Some _{b}_ text, **two** `bits` **here** < [link {c}](http://x.y)",
        "- one",
        f"- {a}",
        "1. first",
        "2. _second_",
        "end",
    ]
)
html = «toHtml»(source)
print(html)
print(len(re.findall(r"<li>", html)), len(re.findall(r"<h4>", html)))
