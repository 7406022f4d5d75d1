topics: command interface with readonly, array_pop on null, substr_replace, cloning snapshots, self returning methods, exceptions on empty stack, static anonymous functions
==== php
<?php
interface Command
{
    public function run(string $text): string;
    public function undo(string $text): string;
}
final class Insert implements Command
{
    public function __construct(private int $at, private string $what) {}
    public function run(string $text): string { return substr_replace($text, $this->what, $this->at, 0); }
    public function undo(string $text): string { return substr_replace($text, '', $this->at, strlen($this->what)); }
}
final class Delete implements Command
{
    private string $lost = '';
    public function __construct(private int $at, private int $len = 1) {}
    public function run(string $text): string
    {
        $this->lost = substr($text, $this->at, $this->len);
        return substr_replace($text, '', $this->at, $this->len);
    }
    public function undo(string $text): string { return substr_replace($text, $this->lost, $this->at, 0); }
}
final class Document
{
    /** @var Command[] */
    private array $done = [], $undone = [];
    private array $marks = [];
    public function __construct(public string $text = '') {}
    public function do(Command ...$commands): self
    {
        foreach ($commands as $c) {
            $this->text = $c->run($this->text);
            $this->done[] = $c;
        }
        $this->undone = [];
        return $this;
    }
    public function undo(int $n = 1): int
    {
        $count = 0;
        while ($n-- > 0 && $c = array_pop($this->done)) {
            $this->text = $c->undo($this->text);
            array_unshift($this->undone, $c);
            ++$count;
        }
        return $count;
    }
    public function redo(): bool
    {
        if (!$c = array_shift($this->undone)) return false;
        $this->text = $c->run($this->text);
        $this->done[] = $c;
        return true;
    }
    public function mark(string $name): void { $this->marks[$name] = clone $this; }
    public function back(string $name): self { return $this->marks[$name] ?? throw new OutOfRangeException("no mark $name"); }
    public function status(): string { return sprintf('"%s" %d/%d', $this->text, count($this->done), count($this->undone)); }
}
$doc = new Document('pen');
$doc->do(new Insert(0, 'o'), new Insert(4, ' door'), new Delete(-2, 2));
echo $doc->status(), "\n";
$doc->mark('a');
echo $doc->undo(2), ' ', $doc->status(), ' ', var_export($doc->redo(), true), ' ', $doc->status(), "\n";
$doc->do(new Delete(1, 99));
echo $doc->status(), ' ', var_export($doc->redo(), true), ' ', $doc->undo(10), ' ', $doc->status(), "\n";
$old = $doc->back('a');
$old->text .= '!';
echo $old->status(), ' ', $doc->back('a') === $old ? 'same' : 'copy', ' ', $doc->text, "\n";
try {
    $doc->back('b');
} catch (OutOfRangeException | TypeError $e) {
    echo $e->getMessage(), ' ', $e instanceof LogicException ? 'logic' : 'runtime', "\n";
}
