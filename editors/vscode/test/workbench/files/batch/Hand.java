static int hand() {
    return 5;
}
