topics: SplObjectStorage observers, interface, foreach over storage, static function, method on nullable
Subject = Sensor|Thermostat|Meter
notify = notify|publish|inform
n = int 15..40
==== php
interface Observer
{
    public function update(«Subject» $s, int $old): void;
}

class «Subject»
{
    private SplObjectStorage $observers;
    private int $value = 0;

    public function __construct(public string $name)
    {
        $this->observers = new SplObjectStorage();
    }

    public function attach(Observer $o): void
    {
        $this->observers->attach($o);
    }

    public function detach(Observer $o): void
    {
        $this->observers->detach($o);
    }

    public function set(int $value): static
    {
        [$old, $this->value] = [$this->value, $value];
        if ($old !== $value) {
            $this->«notify»($old);
        }
        return $this;
    }

    public function get(): int
    {
        return $this->value;
    }

    private function «notify»(int $old): void
    {
        foreach ($this->observers as $o) {
            $o->update($this, $old);
        }
    }
}

class Alarm implements Observer
{
    public function __construct(private int $limit) {}

    public function update(«Subject» $s, int $old): void
    {
        if ($s->get() > $this->limit) {
            echo "{$s->name}: {$s->get()} > {$this->limit} (was $old)\n";
        }
    }
}
==== check php
<?php
«SOURCE»
$s = new «Subject»('hall');
$low = new Alarm(10);
$s->attach($low);
$s->attach(new Alarm(20));
$s->attach($low);
$s->set(12)->set(12)->set(«n»);
$s->detach($low);
echo $s->set(50)->get(), "\n";
==== python
from abc import ABC, abstractmethod


class Observer(ABC):
    @abstractmethod
    def update(self, s, old):
        pass


class «Subject»:
    def __init__(self, name):
        self.value = 0
        self.name = name
        self.observers = {}

    def attach(self, o):
        self.observers[o] = None

    def detach(self, o):
        self.observers.pop(o, None)

    def set(self, value):
        old, self.value = self.value, value
        if old != value:
            self.«notify»(old)
        return self

    def get(self):
        return self.value

    def «notify»(self, old):
        for o in self.observers:
            o.update(self, old)


class Alarm(Observer):
    def __init__(self, limit):
        self.limit = limit

    def update(self, s, old):
        if s.get() > self.limit:
            print(f"{s.name}: {s.get()} > {self.limit} (was {old})")
==== check python
«SOURCE»
s = «Subject»("hall")
low = Alarm(10)
s.attach(low)
s.attach(Alarm(20))
s.attach(low)
s.set(12).set(12).set(«n»)
s.detach(low)
print(s.set(50).get())
