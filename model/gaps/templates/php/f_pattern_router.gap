topics: router, preg_replace to build regex, named groups, array_filter with ARRAY_FILTER_USE_KEY, callable handlers, first match
Router = Router|Routes|Switchboard
add = get|route|map
w = word
n = int 1..400
==== php
class «Router»
{
    private array $routes = [];

    public function «add»(string $path, callable $handler): static
    {
        $regex = preg_replace('/\{(\w+)\}/', '(?P<$1>[^/]+)', $path);
        $this->routes["#^$regex\$#"] = $handler;
        return $this;
    }

    public function dispatch(string $uri): string
    {
        [$path] = explode('?', $uri);
        foreach ($this->routes as $regex => $handler) {
            if (preg_match($regex, rtrim($path, '/') ?: '/', $m)) {
                $params = array_filter($m, 'is_string', ARRAY_FILTER_USE_KEY);
                return $handler(...$params);
            }
        }
        return "404 $path";
    }
}
==== check php
<?php
«SOURCE»
$r = (new «Router»())
    ->«add»('/', fn() => 'home')
    ->«add»('/«w»/{id}', fn(string $id) => "«w» #$id")
    ->«add»('/{a}/x/{b}', function ($b, $a) {
        return "$a then $b";
    });
foreach (['/', '/«w»/«n»', '/«w»/«n»/?q=1', '/k/x/l', '/none', ''] as $u) {
    echo $r->dispatch($u), "\n";
}
==== python
import re


class «Router»:
    def __init__(self):
        self.routes = {}

    def «add»(self, path, handler):
        regex = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path)
        self.routes[f"^{regex}$"] = handler
        return self

    def dispatch(self, uri):
        path = uri.split("?")[0]
        for regex, handler in self.routes.items():
            if m := re.search(regex, path.rstrip("/") or "/"):
                return handler(**m.groupdict())
        return f"404 {path}"
==== check python
«SOURCE»
r = «Router»()
r.«add»("/", lambda: "home")
r.«add»("/«w»/{id}", lambda id: f"«w» #{id}")
r.«add»("/{a}/x/{b}", lambda b, a: f"{a} then {b}")
for u in ["/", "/«w»/«n»", "/«w»/«n»/?q=1", "/k/x/l", "/none", ""]:
    print(r.dispatch(u))
