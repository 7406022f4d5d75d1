topics: __get, __set, __isset, __unset, __call, property_exists, dynamic data
Config = Config|Settings|Options
data = data|values|store
k = word
n = int 3..60
==== php
<?php
class «Config» {
  private array $«data» = [];

  public function __get(string $name) {
    return $this->«data»[$name] ?? "<no $name>";
  }

  public function __set(string $name, $value): void {
    if (is_string($value)) {
      $value = trim($value);
    }
    $this->«data»[strtolower($name)] = $value;
  }

  public function __isset(string $name): bool {
    return isset($this->«data»[$name]);
  }

  public function __unset(string $name): void {
    unset($this->«data»[$name]);
  }

  public function __call(string $method, array $args) {
    if (substr($method, 0, 3) === 'get') {
      $field = lcfirst(substr($method, 3));
      return $this->$field;
    }
    throw new BadMethodCallException("No $method(" . implode(', ', $args) . ')');
  }
}

$c = new «Config»();
$c->Host = ' «k» ';
$c->port = «n»;
echo $c->host . ':' . $c->port . ' ' . $c->path . "\n";
echo isset($c->port) ? 'yes' : 'no', isset($c->path) ? 'yes' : 'no', "\n";
unset($c->port);
echo $c->getPort(), ' ', $c->getHost(), "\n";
try {
  $c->launch(1, 2);
} catch (BadMethodCallException $e) {
  echo $e->getMessage(), "\n";
}
==== python
class «Config»:
    def __init__(self):
        object.__setattr__(self, "«data»", {})

    def __getattr__(self, name):
        if name.startswith("get"):
            field = name[3:4].lower() + name[4:]
            return lambda: getattr(self, field)
        return self.«data».get(name, f"<no {name}>")

    def __setattr__(self, name, value):
        if isinstance(value, str):
            value = value.strip()
        self.«data»[name.lower()] = value

    def __contains__(self, name):
        return self.«data».get(name) is not None

    def __delattr__(self, name):
        self.«data».pop(name, None)

    def call(self, method, *args):
        if method[:3] == "get":
            return getattr(self, method)()
        raise AttributeError(f"No {method}({', '.join(map(str, args))})")


c = «Config»()
c.Host = " «k» "
c.port = «n»
print(f"{c.host}:{c.port} {c.path}")
print("yes" if "port" in c else "no", "yes" if "path" in c else "no", sep="")
del c.port
print(c.getPort(), c.getHost())
try:
    c.call("launch", 1, 2)
except AttributeError as e:
    print(e)
