public class Accounts {
    static class Account1 {
        int balance = 1;

        int doubled() {
            return balance * 2;
        }
    }

    static class Account2 {
        int balance = 2;

        int doubled() {
            return balance * 2;
        }
    }

}
