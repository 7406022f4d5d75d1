topics: static properties, self and static, late static binding, class constants, abstract
Model = Model|Record|Entity
prefix = prefix|tag|code
n = int 100..900
==== php
abstract class «Model»
{
    const VERSION = 'v1';
    protected static int $next = «n»;
    private static array $made = [];
    public readonly int $id;

    public function __construct()
    {
        $this->id = self::$next++;
        self::$made[static::class] = (self::$made[static::class] ?? 0) + 1;
    }

    abstract public static function «prefix»(): string;

    public static function create(): static
    {
        return new static();
    }

    public function label(): string
    {
        return static::«prefix»() . '-' . $this->id . '/' . static::VERSION . '/' . self::VERSION;
    }

    public static function stats(): array
    {
        return self::$made;
    }
}

class User extends «Model»
{
    public static function «prefix»(): string
    {
        return 'U';
    }
}

class Post extends «Model»
{
    const VERSION = 'v2';

    public static function «prefix»(): string
    {
        return 'P';
    }
}
==== check php
<?php
«SOURCE»
echo User::create()->label(), ' ', Post::create()->label(), ' ', (new User())->label(), "\n";
foreach («Model»::stats() as $k => $v) {
    echo "$k=$v\n";
}
==== python
from abc import ABC, abstractmethod


class «Model»(ABC):
    VERSION = "v1"
    next = «n»
    made = {}

    def __init__(self):
        self.id = «Model».next
        «Model».next += 1
        name = type(self).__name__
        «Model».made[name] = «Model».made.get(name, 0) + 1

    @staticmethod
    @abstractmethod
    def «prefix»():
        pass

    @classmethod
    def create(cls):
        return cls()

    def label(self):
        return f"{self.«prefix»()}-{self.id}/{self.VERSION}/{«Model».VERSION}"

    @staticmethod
    def stats():
        return «Model».made.copy()


class User(«Model»):
    @staticmethod
    def «prefix»():
        return "U"


class Post(«Model»):
    VERSION = "v2"

    @staticmethod
    def «prefix»():
        return "P"
==== check python
«SOURCE»
print(User.create().label(), Post.create().label(), User().label())
for k, v in «Model».stats().items():
    print(f"{k}={v}")
