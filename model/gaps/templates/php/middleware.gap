topics: middleware pipeline, nested closures, array_reduce over reversed array, anonymous classes, request arrays by value
Pipeline = Pipeline|Kernel|Handlers
n = int 2..40
w = word
==== php
<?php

interface Middleware
{
    public function handle(array $request, callable $next): string;
}

class «Pipeline»
{
    /** @param Middleware[] $layers */
    public function __construct(private array $layers = []) {}

    public function with(Middleware $m): static
    {
        $copy = clone $this;
        $copy->layers[] = $m;
        return $copy;
    }

    public function run(array $request, callable $core): string
    {
        $chain = array_reduce(
            array_reverse($this->layers),
            fn(callable $next, Middleware $m) => fn(array $r) => $m->handle($r, $next),
            $core
        );
        return $chain($request);
    }
}

$auth = new class implements Middleware {
    public function handle(array $request, callable $next): string
    {
        if (($request['user'] ?? '') === '') {
            return '401';
        }
        $request['user'] = ucfirst($request['user']);
        return $next($request);
    }
};

$log = new class('#') implements Middleware {
    public array $seen = [];

    public function __construct(private string $mark) {}

    public function handle(array $request, callable $next): string
    {
        $answer = $next($request);
        $this->seen[] = $this->mark . $request['path'] . ':' . strlen($answer);
        return "<$answer>";
    }
};

$core = fn(array $r) => "{$r['path']} for {$r['user']} x" . ($r['times'] ?? 1);
$plain = new «Pipeline»();
$full = $plain->with($log)->with($auth);

$request = ['path' => '/«w»', 'user' => 'kim', 'times' => «n»];
echo $full->run($request, $core), "\n";
echo $full->run(['path' => '/x'], $core), "\n";
echo $plain->run($request, $core), ' ', $request['user'], "\n";
echo implode(' ', $log->seen), "\n";
==== python
import copy
from abc import ABC, abstractmethod
from functools import reduce


class Middleware(ABC):
    @abstractmethod
    def handle(self, request, next):
        pass


class «Pipeline»:
    def __init__(self, layers=()):
        self.layers = list(layers)

    def with_(self, m):
        clone = copy.copy(self)
        clone.layers = [*self.layers, m]
        return clone

    def run(self, request, core):
        chain = reduce(
            lambda next, m: lambda r: m.handle(r, next),
            reversed(self.layers),
            core,
        )
        return chain(request)


class Auth(Middleware):
    def handle(self, request, next):
        if request.get("user", "") == "":
            return "401"
        user = request["user"]
        return next({**request, "user": user[:1].upper() + user[1:]})


class Log(Middleware):
    def __init__(self, mark):
        self.seen = []
        self.mark = mark

    def handle(self, request, next):
        answer = next(request)
        self.seen.append(f"{self.mark}{request['path']}:{len(answer)}")
        return f"<{answer}>"


auth = Auth()
log = Log("#")


def core(r):
    return f"{r['path']} for {r['user']} x{r.get('times', 1)}"


plain = «Pipeline»()
full = plain.with_(log).with_(auth)

request = {"path": "/«w»", "user": "kim", "times": «n»}
print(full.run(request, core))
print(full.run({"path": "/x"}, core))
print(plain.run(request, core), request["user"])
print(" ".join(log.seen))
