topics: static final int flags, bit operations, varargs, interface constants, nested ternaries
==== java
public class Main {
    interface Perm {
        int READ = 1, WRITE = 1 << 1, EXEC = 1 << 2, SETUID = 1 << 11;
    }

    static class Mode implements Perm {
        private int bits;

        Mode(String octal) { bits = Integer.parseInt(octal, 8); }

        boolean can(char who, int... perms) {
            int shift = who == 'u' ? 6 : who == 'g' ? 3 : 0, need = 0;
            for (int p : perms) need |= p;
            return (bits >> shift & need) == need;
        }

        Mode chmod(String spec) {
            for (String s : spec.split(",")) {
                int i = 0, who = 0, what = 0;
                char op;
                while ("ugoa".indexOf(op = s.charAt(i++)) >= 0)
                    who |= op == 'u' ? 0700 : op == 'g' ? 070 : op == 'o' ? 07 : 0777;
                if (who == 0) who = 0777;
                while (i < s.length())
                    switch (s.charAt(i++)) {
                        case 'X': if ((bits & 0111) == 0) break;
                        case 'x': what |= 0111; break;
                        case 'w': what |= 0222; break;
                        case 'r': what |= 0444; break;
                        case 's': what |= SETUID; who |= SETUID;
                    }
                what &= who;
                bits = op == '+' ? bits | what : op == '-' ? bits & ~what : bits & ~(who & 0777) | what;
            }
            return this;
        }

        @Override public String toString() {
            String t = "";
            for (int b = 8; b >= 0; b--) t += (bits >> b & 1) == 1 ? "xwr".charAt(b % 3) : '-';
            return (bits & SETUID) != 0 ? "s" + t : t;
        }
    }

    public static void main(String[] args) {
        Mode m = new Mode("640");
        System.out.println(m + " " + m.can('u', Perm.READ, Perm.WRITE) + m.can('g', Perm.WRITE) + m.can('o') + " " + 0640);
        System.out.println(m.chmod("a+X") + " " + m.chmod("ug+x") + " " + m.chmod("o=rX,g-w") + " " + m.bits);
        System.out.println(m.chmod("u+s,-r") + " " + Integer.toOctalString(m.bits) + " " + m.chmod("=") + " " + m.bits);
        int all = Perm.READ | Perm.WRITE | Perm.EXEC;
        System.out.println(all + " " + (all ^ Mode.EXEC) + " " + ~all + " " + (~all >>> 28) + " " + (all & -all) + " " + (5 & 6 | 8 ^ 1) + " " + (1 + 2 << 3));
        boolean a = true, b = false;
        System.out.println((a & b | a ^ b) + " " + (!a || b ? 1 : a ? 2 : 3) + " " + (a != b == true) + " " + Integer.highestOneBit(100) + " " + Integer.numberOfTrailingZeros(96));
    }
}
