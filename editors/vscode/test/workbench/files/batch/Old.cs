int Twice(int a) { return 2 * a; }
