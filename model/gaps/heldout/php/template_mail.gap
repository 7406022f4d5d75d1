topics: preg_replace_callback, nested array lookup by path, sprintf from filters table, static fn, null handling in strings, heredoc and nowdoc, str_contains
==== php
<?php

class Template
{
    private array $filters;
    public int $missing = 0;

    public function __construct(private string $text)
    {
        $this->filters = [
            'upper' => 'strtoupper',
            'cap' => ucfirst(...),
            'money' => static fn($v) => number_format((float) $v, 2) . ' kr',
            'yesno' => static fn($v) => $v ? 'yes' : 'no',
            'join' => static fn($v) => implode(', ', (array) $v),
            'len' => static fn($v) => is_countable($v) ? count($v) : strlen((string) $v),
        ];
    }

    private function lookup(array $data, string $path): mixed
    {
        foreach (explode('.', $path) as $key) {
            if (!is_array($data) || !array_key_exists($key, $data)) {
                $this->missing++;
                return null;
            }
            $data = $data[$key];
            if (!is_array($data)) $data = [$data, '__leaf' => true];
        }
        return isset($data['__leaf']) ? $data[0] : $data;
    }

    public function render(array $data): string
    {
        $out = preg_replace_callback('/\[\[(\w+):(\w+)\]\](.*?)\[\[end\]\]/s', function (array $m) use ($data) {
            $rows = '';
            foreach ($data[$m[1]] ?? [] as $i => $row) {
                $rows .= (new self($m[3]))->render([$m[2] => $row, 'nr' => $i + 1] + $data);
            }
            return $rows;
        }, $this->text);
        return preg_replace_callback('/\{([\w.]+)((?:\|\w+)*)\}/', function ($m) use ($data) {
            $v = $this->lookup($data, $m[1]);
            foreach (array_filter(explode('|', $m[2])) as $f) {
                $v = $this->filters[$f]($v);
            }
            return $v;
        }, $out);
    }
}

$mail = <<<'MAIL'
Hi {user.name|cap}, your order has {items|len} lines ({tags|join}).
[[items:it]]{nr}) {it.name|upper} x {it.qty} = {it.sum|money}
[[end]]Gift: {user.gift|yesno}, note "{user.note}", {user.name|len|yesno}, $5 {nope.x}!
MAIL;

$data = [
    'user' => ['name' => 'bente', 'gift' => 0, 'note' => null],
    'items' => [
        ['name' => 'kettle', 'qty' => 1, 'sum' => '499.5'],
        ['name' => 'mug', 'qty' => 6.0, 'sum' => 1234.567],
    ],
    'tags' => 'single',
];
$t = new Template($mail);
echo $t->render($data), "\nmissing: ", $t->missing, "\n";
$data['items'] = [];
$data['tags'] = ['a', 'b'];
echo strlen($t->render($data)), ' ', str_contains($t->render($data), 'kettle') ? 'has' : 'no', ' kettle, missing: ', $t->missing, "\n";
$who = 'Bo';
$arr = ['k' => ['n' => 7]];
echo "{$who}s {$arr['k']['n']} \$who $who[0]\x41", ' $who\n', "\n";
