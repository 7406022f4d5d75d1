public class Accounts {
    static class Account1 {
        int balance = 1;

        void deposit(int amount) {
            balance += amount;
        }

        int doubled() {
            return balance * 2;
        }
    }

    static class Account2 {
        int balance = 2;

        void deposit(int amount) {
            balance += amount;
        }

        int doubled() {
            return balance * 2;
        }
    }

    static class Account3 {
        int balance = 3;

        void deposit(int amount) {
            balance += amount;
        }

        int doubled() {
            return balance * 2;
        }
    }

    static class Account4 {
        int balance = 4;

        void deposit(int amount) {
            balance += amount;
        }

        int doubled() {
            return balance * 2;
        }
    }

    static class Account5 {
        int balance = 5;

        void deposit(int amount) {
            balance += amount;
        }

        int doubled() {
            return balance * 2;
        }
    }

    static class Account6 {
        int balance = 6;

        void deposit(int amount) {
            balance += amount;
        }

        int doubled() {
            return balance * 2;
        }
    }

}
