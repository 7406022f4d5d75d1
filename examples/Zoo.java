import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

abstract class Animal {
    private final String name;

    Animal(String name) {
        this.name = name;
    }

    abstract String sound();

    String speak() {
        return name + " says " + sound();
    }
}

class Dog extends Animal {
    Dog(String name) {
        super(name);
    }

    String sound() {
        return "Woof";
    }
}

class Cat extends Animal {
    Cat(String name) {
        super(name);
    }

    String sound() {
        return "Meow";
    }
}

public class Zoo {
    public static void main(String[] args) {
        List<Animal> animals = new ArrayList<>();
        animals.add(new Dog("Rex"));
        animals.add(new Cat("Tom"));
        animals.add(new Dog("Fido"));

        Map<String, Integer> counts = new HashMap<>();
        for (Animal animal : animals) {
            System.out.println(animal.speak());
            counts.put(animal.sound(), counts.getOrDefault(animal.sound(), 0) + 1);
        }
        System.out.println("Woof: " + counts.get("Woof"));
        System.out.println("Meow: " + counts.get("Meow"));
    }
}
