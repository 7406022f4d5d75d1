topics: fluent builder, array of conditions, ternary in string, sprintf, var types, implode
Query = Query|Select|Finder
where = where|filter|only
col = price|age|size
n = int 3..90
==== php
class «Query»
{
    private $parts = ['fields' => ['*'], 'where' => [], 'limit' => null];
    private $order = [];

    public function __construct(private string $table) {}

    public function fields(string ...$fields): static
    {
        $this->parts['fields'] = $fields ?: ['*'];
        return $this;
    }

    public function «where»(string $field, $op, $value = null): static
    {
        if (func_num_args() === 2) {
            [$op, $value] = ['=', $op];
        }
        $this->parts['where'][] = "$field $op " . $this->quote($value);
        return $this;
    }

    public function orderBy(string $field, bool $desc = false): static
    {
        $this->order[$field] = $desc ? 'DESC' : 'ASC';
        return $this;
    }

    public function limit(?int $n): static
    {
        $this->parts['limit'] = $n;
        return $this;
    }

    private function quote($v): string
    {
        return match (true) {
            is_null($v) => 'NULL',
            is_bool($v) => $v ? '1' : '0',
            is_array($v) => '(' . implode(', ', array_map([$this, 'quote'], $v)) . ')',
            is_string($v) => "'" . str_replace("'", "''", $v) . "'",
            default => (string) $v,
        };
    }

    public function __toString(): string
    {
        $sql = 'SELECT ' . implode(', ', $this->parts['fields']) . " FROM {$this->table}";
        if (!empty($this->parts['where'])) {
            $sql .= ' WHERE ' . implode(' AND ', $this->parts['where']);
        }
        if ($this->order) {
            $terms = [];
            foreach ($this->order as $f => $d) {
                $terms[] = "$f $d";
            }
            $sql .= ' ORDER BY ' . implode(', ', $terms);
        }
        return $sql . ($this->parts['limit'] === null ? '' : " LIMIT {$this->parts['limit']}");
    }
}
==== check php
<?php
«SOURCE»
echo new «Query»('users'), "\n";
$q = (new «Query»('items'))->fields('id', '«col»')->«where»('«col»', '>=', «n»)->«where»('name', "O'Hara");
echo $q->orderBy('«col»', true)->orderBy('id')->limit(«n»), "\n";
echo (new «Query»('t'))->fields()->«where»('a', 'IN', [1, 'x', null, true])->«where»('b', 'IS', null)->limit(0), "\n";
==== python
_MISSING = object()


class «Query»:
    def __init__(self, table):
        self.parts = {"fields": ["*"], "where": [], "limit": None}
        self.order = {}
        self.table = table

    def fields(self, *fields):
        self.parts["fields"] = list(fields) or ["*"]
        return self

    def «where»(self, field, op, value=_MISSING):
        if value is _MISSING:
            op, value = "=", op
        self.parts["where"].append(f"{field} {op} {self.quote(value)}")
        return self

    def orderBy(self, field, desc=False):
        self.order[field] = "DESC" if desc else "ASC"
        return self

    def limit(self, n):
        self.parts["limit"] = n
        return self

    def quote(self, v):
        if v is None:
            return "NULL"
        if isinstance(v, bool):
            return "1" if v else "0"
        if isinstance(v, list):
            return "(" + ", ".join(self.quote(x) for x in v) + ")"
        if isinstance(v, str):
            return "'" + v.replace("'", "''") + "'"
        return str(v)

    def __str__(self):
        sql = "SELECT " + ", ".join(self.parts["fields"]) + f" FROM {self.table}"
        if self.parts["where"]:
            sql += " WHERE " + " AND ".join(self.parts["where"])
        if self.order:
            terms = []
            for f, d in self.order.items():
                terms.append(f"{f} {d}")
            sql += " ORDER BY " + ", ".join(terms)
        return sql + ("" if self.parts["limit"] is None else f" LIMIT {self.parts['limit']}")
==== check python
«SOURCE»
print(«Query»("users"))
q = «Query»("items").fields("id", "«col»").«where»("«col»", ">=", «n»).«where»("name", "O'Hara")
print(q.orderBy("«col»", True).orderBy("id").limit(«n»))
print(«Query»("t").fields().«where»("a", "IN", [1, "x", None, True]).«where»("b", "IS", None).limit(0))
