public class Numbers {
    static int square(int number) {
        return number * number;
    }

    static boolean isEven(int number) {
        return number % 2 == 0;
    }

    static int sum(int[] numbers) {
        int total = 0;
        for (int number : numbers) {
            total += number;
        }
        return total;
    }
}
