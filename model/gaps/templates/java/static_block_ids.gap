topics: static fields, static block, default field values, local keywords
Gadget = Gadget|Device|Sensor
count = count|made|total
base = int 100..500
step = int 2..15
==== java
class «Gadget» {
    static final int STEP = «step»;
    static int nextId;
    static String[] labels = new String[3];

    static {
        nextId = «base»;
        for (int i = 0; i < labels.length; i++) {
            labels[i] = "L" + (i * STEP);
        }
    }

    int id;
    int «count»;
    double level;
    boolean active;
    String label;

    «Gadget»(boolean active) {
        this.id = nextId;
        nextId += STEP;
        this.active = active;
    }

    void use() {
        if (active) {
            label = labels[«count»++ % labels.length];
            level += 0.5;
        }
    }
}
==== check java
class Main {
    public static void main(String[] args) {
        «Gadget» a = new «Gadget»(true), b = new «Gadget»(false);
        a.use(); a.use(); b.use();
        System.out.println(a.id + " " + a.«count» + " " + a.level + " " + a.active + " " + a.label);
        System.out.println(b.id + " " + b.«count» + " " + b.level + " " + b.active + " " + (b.label == null));
        System.out.println(«Gadget».nextId + " " + «Gadget».labels[2]);
    }
}
«SOURCE»
==== python
class «Gadget»:
    STEP = «step»
    nextId = «base»
    labels = []

    def __init__(self, active):
        self.id = «Gadget».nextId
        «Gadget».nextId += «Gadget».STEP
        self.«count» = 0
        self.level = 0.0
        self.active = active
        self.label = None

    def use(self):
        if self.active:
            self.label = «Gadget».labels[self.«count» % len(«Gadget».labels)]
            self.«count» += 1
            self.level += 0.5


«Gadget».labels = [f"L{i * «Gadget».STEP}" for i in range(3)]
==== check python
«SOURCE»
a = «Gadget»(True)
b = «Gadget»(False)
a.use()
a.use()
b.use()
print(a.id, a.«count», a.level, str(a.active).lower(), a.label)
print(b.id, b.«count», b.level, str(b.active).lower(), str(b.label is None).lower())
print(«Gadget».nextId, «Gadget».labels[2])
