topics: byte sign, string format, char conditionals, loop bounds
==== java
public class Main {
    static String dump(byte[] data, int width) {
        StringBuilder sb = new StringBuilder();
        for (int off = 0; off < data.length; off += width) {
            sb.append(String.format("%04x ", off));
            int i = off;
            for (; i < off + width; i++) {
                if (i < data.length) sb.append(String.format("%02X", data[i] & 0xff));
                else sb.append("  ");
                if ((i - off) % 2 == 1) sb.append(' ');
            }
            while (--i >= off)
                if (i < data.length) sb.insert(sb.length(), data[i] >= 32 && data[i] < 127 ? (char) data[i] : '.');
            sb.append('\n');
        }
        return sb.toString();
    }

    static int checksum(byte... data) {
        byte xor = 0;
        int sum = 0;
        for (byte b : data) {
            xor ^= b << 1;
            sum += b;
        }
        return sum * 256 + xor;
    }

    public static void main(String[] args) {
        byte[] packet = new byte[14];
        for (int i = 0; i < packet.length; i++) packet[i] = (byte) (i * 37 + 60);
        System.out.print(dump(packet, 6));
        System.out.println(checksum(packet) + " " + checksum() + " " + checksum((byte) 200, (byte) -1));
        int word = 0;
        for (int i = 3; i >= 0; i--) word = word << 8 | packet[i + 4] & 0xff;
        System.out.println(word + " " + Integer.toHexString(word) + " " + Integer.toUnsignedString(word) + " " + Integer.reverseBytes(word));
        short s = (short) (packet[6] << 8 | packet[0]);
        System.out.println(s + " " + (s >>> 4) + " " + ((s & 0xffff) >>> 4) + " " + (char) packet[1] + packet[1]);
    }
}
