topics: clone, __clone, object handles, constructor promotion
Node = Address|Label|Badge
Owner = Customer|Member|Player
city = word
tag = word
==== php
class «Node»
{
    public function __construct(public string $text)
    {
    }
}

class «Owner»
{
    public array $tags = [];

    public function __construct(public string $name, public «Node» $node)
    {
    }

    public function __clone()
    {
        $this->node = clone $this->node;
    }

    public function __toString(): string
    {
        return "{$this->name} @ {$this->node->text} [" . implode(',', $this->tags) . ']';
    }
}
==== check php
<?php
«SOURCE»
$a = new «Owner»('Ann', new «Node»('«city»'));
$a->tags[] = '«tag»';
$b = clone $a;
$c = $a;
$b->name = 'Bob';
$b->node->text = 'moved';
$b->tags[] = 'new';
$c->tags[] = 'shared';
echo $a, "\n", $b, "\n", $c, "\n";
echo $a === $c ? 'same' : 'other', ' ', $a === $b ? 'same' : 'other', "\n";
==== python
import copy


class «Node»:
    def __init__(self, text):
        self.text = text


class «Owner»:
    def __init__(self, name, node):
        self.tags = []
        self.name = name
        self.node = node

    def __copy__(self):
        clone = «Owner».__new__(«Owner»)
        clone.name = self.name
        clone.tags = self.tags.copy()
        clone.node = copy.copy(self.node)
        return clone

    def __str__(self):
        return f"{self.name} @ {self.node.text} [" + ",".join(self.tags) + "]"
==== check python
«SOURCE»
a = «Owner»("Ann", «Node»("«city»"))
a.tags.append("«tag»")
b = copy.copy(a)
c = a
b.name = "Bob"
b.node.text = "moved"
b.tags.append("new")
c.tags.append("shared")
print(a)
print(b)
print(c)
print("same" if a is c else "other", "same" if a is b else "other")
