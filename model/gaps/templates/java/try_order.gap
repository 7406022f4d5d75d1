topics: try-with-resources order, finally with return, nested causes
Res = Res|Channel|Handle
open = connect|acquire|start
w = words 2
n = int 2..9
==== java
class «Res» implements AutoCloseable {
    private final String name;

    «Res»(String name) {
        this.name = name;
        System.out.println("open " + name);
    }

    void «open»(int n) {
        if (n > 4) throw new IllegalStateException(name + " refused " + n);
        System.out.println(name + " used " + n);
    }

    @Override
    public void close() {
        System.out.println("close " + name);
    }
}

public class Main {
    static int attempt(int n) {
        String[] names = {«w»};
        try («Res» first = new «Res»(names[0]); «Res» second = new «Res»(names[1])) {
            first.«open»(n);
            second.«open»(n + 2);
            return n;
        } catch (IllegalStateException e) {
            System.out.println("caught " + e.getMessage());
            return -1;
        } finally {
            System.out.println("finally " + n);
        }
    }

    static void wrap(int n) {
        try {
            if (attempt(n) < 0) {
                throw new IllegalArgumentException("bad " + n);
            }
        } catch (IllegalArgumentException e) {
            throw new RuntimeException("wrapped", e);
        }
    }

    public static void main(String[] args) {
        System.out.println(attempt(1));
        try {
            wrap(«n»);
            wrap(4);
        } catch (RuntimeException e) {
            System.out.println(e.getMessage() + " because of " + e.getCause().getMessage());
        }
    }
}
==== python
class «Res»:
    def __init__(self, name):
        self.name = name
        print(f"open {name}")

    def «open»(self, n):
        if n > 4:
            raise RuntimeError(f"{self.name} refused {n}")
        print(f"{self.name} used {n}")

    def close(self):
        print(f"close {self.name}")

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        self.close()
        return False


def attempt(n):
    names = [«w»]
    try:
        with «Res»(names[0]) as first, «Res»(names[1]) as second:
            first.«open»(n)
            second.«open»(n + 2)
            return n
    except RuntimeError as e:
        print(f"caught {e}")
        return -1
    finally:
        print(f"finally {n}")


def wrap(n):
    try:
        if attempt(n) < 0:
            raise ValueError(f"bad {n}")
    except ValueError as e:
        raise RuntimeError("wrapped") from e


def main():
    print(attempt(1))
    try:
        wrap(«n»)
        wrap(4)
    except RuntimeError as e:
        print(f"{e} because of {e.__cause__}")


if __name__ == "__main__":
    main()
