topics: array_map with null, max of lengths, str_pad, implode, array_keys, printf in method
Table = Table|TextTable|Sheet
w = word
n = int 5..5000
f = float 0.5..99.5 1
widths = widths|sizes|cols
lines = lines|output|texts
==== php
class «Table»
{
    private array $rows = [];

    public function __construct(private array $headers)
    {
        $this->rows[] = $headers;
    }

    public function row(...$cells): self
    {
        $this->rows[] = array_map(fn($c) => is_bool($c) ? ($c ? 'yes' : 'no') : (string) $c, $cells);
        return $this;
    }

    public function render(): string
    {
        $«widths» = [];
        foreach ($this->rows as $row) {
            foreach ($row as $i => $cell) {
                $«widths»[$i] = max($«widths»[$i] ?? 0, strlen($cell));
            }
        }
        $«lines» = [];
        foreach ($this->rows as $r => $row) {
            $cells = [];
            foreach ($row as $i => $cell) {
                $cells[] = str_pad($cell, $«widths»[$i], ' ', is_numeric($cell) ? STR_PAD_LEFT : STR_PAD_RIGHT);
            }
            $«lines»[] = '| ' . implode(' | ', $cells) . ' |';
            if ($r === 0) {
                $«lines»[] = '|' . implode('|', array_map(fn($w) => str_repeat('-', $w + 2), $«widths»)) . '|';
            }
        }
        return implode(PHP_EOL, $«lines»);
    }
}
==== check php
<?php
«SOURCE»
$t = new «Table»(['Name', 'Amount', 'Paid']);
echo $t->row('«w»', «n», true)->row('x', «f», false)->row('long enough', 3.0, null)->render(), "\n";
==== python
def to_string(c):
    if isinstance(c, bool):
        return "yes" if c else "no"
    if c is None:
        return ""
    return f"{c:.14g}" if isinstance(c, float) else str(c)


def is_numeric(s):
    try:
        float(s)
        return True
    except ValueError:
        return False


class «Table»:
    def __init__(self, headers):
        self.headers = headers
        self.rows = [headers]

    def row(self, *cells):
        self.rows.append([to_string(c) for c in cells])
        return self

    def render(self):
        «widths» = [max(len(cell) for cell in column) for column in zip(*self.rows)]
        «lines» = []
        for r, row in enumerate(self.rows):
            cells = []
            for cell, width in zip(row, «widths»):
                cells.append(cell.rjust(width) if is_numeric(cell) else cell.ljust(width))
            «lines».append("| " + " | ".join(cells) + " |")
            if r == 0:
                «lines».append("|" + "|".join("-" * (w + 2) for w in «widths») + "|")
        return "\n".join(«lines»)
==== check python
«SOURCE»
t = «Table»(["Name", "Amount", "Paid"])
print(t.row("«w»", «n», True).row("x", «f», False).row("long enough", 3.0, None).render())
