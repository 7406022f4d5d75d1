topics: static and instance initialisers, constructor chaining, overridden method from constructor, static counter
==== java
import java.util.*;

public class Main {
    static StringBuilder trace = new StringBuilder("start");

    static int mark(String what, int v) {
        trace.append(' ').append(what).append(v);
        return v;
    }

    static abstract class Device {
        static int built = mark("S", 1);
        protected int power = mark("p", 5);
        { mark("i", power); }
        final int serial;

        Device() { this(10); mark("d", serial); }
        Device(int base) {
            serial = base + built++;
            describe();
        }
        abstract void describe();
        static String family() { return "device"; }
    }

    static class Lamp extends Device {
        static final int LIMIT;
        static { LIMIT = mark("L", built + 1); }
        int watts = 60;
        String label;

        Lamp() { super(); label = "lamp" + watts; }
        Lamp(int w) {
            super(w * 2);
            watts += w;
            label = "L" + watts;
        }
        @Override void describe() { mark("w", watts); label = "early"; }
        static String family() { return "lamp"; }
    }

    static class Dimmer extends Lamp {
        int power = 99;
        Dimmer() { this(4); super.power++; this.power--; }
        Dimmer(int w) { super(w); }
        @Override void describe() { super.describe(); mark("x", power); }
        int both() { return super.power * 1000 + power; }
    }

    public static void main(String[] args) {
        System.out.println(trace);
        trace.setLength(0);
        Lamp a = new Lamp();
        System.out.println(trace + " | " + a.label + " " + a.serial);
        trace = new StringBuilder();
        Dimmer d = new Dimmer();
        Device asDevice = d;
        System.out.println(trace + " | " + d.label + " " + d.serial + " " + d.both());
        System.out.println(d.power + " " + asDevice.power + " " + ((Lamp) d).watts + " " + Device.built + " " + Lamp.LIMIT);
        System.out.println(Device.family() + Lamp.family() + Dimmer.family() + " " + (asDevice instanceof Dimmer) + " " + asDevice.getClass().getSimpleName());
        int[] base = { 1, 2, 3 }, alias = base, copy = base.clone();
        alias[0] += copy[2]++;
        int[][] grid = new int[2][];
        grid[0] = base;
        grid[1] = grid[0];
        grid[1][1] *= -7;
        System.out.println(Arrays.toString(base) + Arrays.toString(copy) + " " + grid[0][1] / 4 + " " + grid[0][1] % 4);
    }
}
