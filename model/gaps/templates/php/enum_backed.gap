topics: backed enum, match, from, tryFrom, cases, enum methods, const
Status = Status|Stage|Phase
label = label|title|caption
miss = lost|gone|bad
==== php
<?php

enum «Status»: string
{
    case Draft = 'draft';
    case Paid = 'paid';
    case Sent = 'sent';

    const DEFAULT = self::Draft;

    public function «label»(): string
    {
        return match ($this) {
            self::Draft => 'Not ready',
            self::Paid, self::Sent => ucfirst($this->value) . '!',
        };
    }

    public function next(): ?self
    {
        $all = self::cases();
        $i = array_search($this, $all, true);
        return $all[$i + 1] ?? null;
    }

    public static function fromCode(int $code): self
    {
        return match (true) {
            $code < 10 => self::Draft,
            $code < 100 => self::Paid,
            default => self::Sent,
        };
    }
}

foreach («Status»::cases() as $case) {
    echo $case->name, '=', $case->value, ' ', $case->«label»(), ' -> ', $case->next()?->name ?? 'end', "\n";
}
echo «Status»::from('paid')->name, "\n";
echo «Status»::tryFrom('«miss»')?->«label»() ?? 'no such', "\n";
echo «Status»::DEFAULT->value, ' ', «Status»::fromCode(55)->name, "\n";
var_dump(«Status»::from('sent') === «Status»::Sent);
try {
    «Status»::from('«miss»');
} catch (ValueError $e) {
    echo "error\n";
}
echo implode('|', array_map(fn(«Status» $s) => $s->name, «Status»::cases())), "\n";
==== python
from enum import Enum


class «Status»(Enum):
    Draft = "draft"
    Paid = "paid"
    Sent = "sent"

    DEFAULT = Draft

    def «label»(self):
        if self is «Status».Draft:
            return "Not ready"
        return self.value[:1].upper() + self.value[1:] + "!"

    def next(self):
        all_ = list(«Status»)
        i = all_.index(self)
        return all_[i + 1] if i + 1 < len(all_) else None

    @staticmethod
    def fromCode(code):
        if code < 10:
            return «Status».Draft
        if code < 100:
            return «Status».Paid
        return «Status».Sent

    @staticmethod
    def tryFrom(value):
        for case in «Status»:
            if case.value == value:
                return case
        return None


for case in «Status»:
    following = case.next()
    print(f"{case.name}={case.value} {case.«label»()} -> {following.name if following else 'end'}")
print(«Status»("paid").name)
found = «Status».tryFrom("«miss»")
print(found.«label»() if found else "no such")
print(«Status».DEFAULT.value, «Status».fromCode(55).name)
print(f"bool({str(«Status»('sent') is «Status».Sent).lower()})")
try:
    «Status»("«miss»")
except ValueError:
    print("error")
print("|".join(s.name for s in «Status»))
