topics: command pattern, undo and redo stacks, interface, array_pop null check, substr replacement, closures as commands
Editor = Editor|Document|Pad
undo = undo|revert|back
w1 = word
w2 = word
==== php
<?php

interface Command { public function do(string $text): string; public function inverse(): Command; }

final class Insert implements Command
{
    public function __construct(private int $at, private string $what) {}
    public function do(string $text): string
    {
        return substr($text, 0, $this->at) . $this->what . substr($text, $this->at);
    }
    public function inverse(): Command { return new Erase($this->at, $this->what); }
}

final class Erase implements Command
{
    public function __construct(private int $at, private string $what) {}
    public function do(string $text): string
    {
        return substr_replace($text, '', $this->at, strlen($this->what));
    }
    public function inverse(): Command { return new Insert($this->at, $this->what); }
}

class «Editor»
{
    private string $text = '';
    private array $done = [];
    private array $undone = [];

    public function type(string $s, ?int $at = null): self
    {
        return $this->perform(new Insert($at ?? strlen($this->text), $s));
    }

    public function delete(int $at, int $len): self
    {
        return $this->perform(new Erase($at, substr($this->text, $at, $len)));
    }

    private function perform(Command $c): self
    {
        $this->text = $c->do($this->text);
        $this->done[] = $c;
        $this->undone = [];
        return $this;
    }

    public function «undo»(int $times = 1): self
    {
        while ($times-- && $c = array_pop($this->done)) {
            $this->text = $c->inverse()->do($this->text);
            array_unshift($this->undone, $c);
        }
        return $this;
    }

    public function redo(): bool
    {
        if (!$this->undone) return false;
        $c = array_shift($this->undone);
        $this->text = $c->do($this->text);
        array_push($this->done, $c);
        return true;
    }

    public function __toString(): string { return "[{$this->text}]"; }
}

$e = new «Editor»();
echo $e->type('«w1»')->type(' «w2»')->type('>> ', 0), "\n";
echo $e->delete(0, 3), $e->delete(-1, 1), "\n";
echo $e->«undo»(2), $e->«undo»(), "\n";
var_dump($e->redo());
echo $e, $e->«undo»(99), "\n";
echo $e->redo() ? "$e" : 'nothing', ' ', $e->type('!')->redo() ? 'yes' : 'no', ' ', $e, "\n";
==== python
from abc import ABC, abstractmethod


class Command(ABC):
    @abstractmethod
    def do(self, text):
        pass

    @abstractmethod
    def inverse(self):
        pass


class Insert(Command):
    def __init__(self, at, what):
        self.at = at
        self.what = what

    def do(self, text):
        return text[: self.at] + self.what + text[self.at :]

    def inverse(self):
        return Erase(self.at, self.what)


class Erase(Command):
    def __init__(self, at, what):
        self.at = at
        self.what = what

    def do(self, text):
        start = self.at if self.at >= 0 else max(0, len(text) + self.at)
        return text[:start] + text[start + len(self.what) :]

    def inverse(self):
        return Insert(self.at, self.what)


class «Editor»:
    def __init__(self):
        self.text = ""
        self.done = []
        self.undone = []

    def type(self, s, at=None):
        return self.perform(Insert(len(self.text) if at is None else at, s))

    def delete(self, at, length):
        start = at if at >= 0 else max(0, len(self.text) + at)
        return self.perform(Erase(at, self.text[start : start + length]))

    def perform(self, c):
        self.text = c.do(self.text)
        self.done.append(c)
        self.undone = []
        return self

    def «undo»(self, times=1):
        while times and self.done:
            times -= 1
            c = self.done.pop()
            self.text = c.inverse().do(self.text)
            self.undone.insert(0, c)
        return self

    def redo(self):
        if not self.undone:
            return False
        c = self.undone.pop(0)
        self.text = c.do(self.text)
        self.done.append(c)
        return True

    def __str__(self):
        return f"[{self.text}]"


e = «Editor»()
print(e.type("«w1»").type(" «w2»").type(">> ", 0))
print(e.delete(0, 3), end="")
print(e.delete(-1, 1))
print(e.«undo»(2), end="")
print(e.«undo»())
print(f"bool({str(e.redo()).lower()})")
print(e, end="")
print(e.«undo»(99))
print(str(e) if e.redo() else "nothing", end=" ")
print("yes" if e.type("!").redo() else "no", e)
