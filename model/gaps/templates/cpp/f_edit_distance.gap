topics: dynamic programming, vector of vectors, min of initializer list, size_t loops
distance = editDistance|levenshtein|diff
a = word
b = word
dp = dp|d|table
==== cpp
int «distance»(const std::string& a, const std::string& b) {
    const size_t n = a.size(), m = b.size();
    std::vector<std::vector<int>> «dp»(n + 1, std::vector<int>(m + 1));
    for (size_t i = 0; i <= n; ++i) «dp»[i][0] = i;
    for (size_t j = 0; j <= m; ++j) «dp»[0][j] = j;
    for (size_t i = 1; i <= n; ++i)
        for (size_t j = 1; j <= m; ++j) {
            int cost = a[i - 1] != b[j - 1];
            «dp»[i][j] = std::min({«dp»[i - 1][j] + 1, «dp»[i][j - 1] + 1, «dp»[i - 1][j - 1] + cost});
        }
    return «dp»[n][m];
}
==== check cpp
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>
«SOURCE»
int main() {
    std::cout << «distance»("«a»", "«b»") << «distance»("", "«a»") << «distance»("kitten", "sitting") << std::endl;
}
==== python
def «distance»(a, b):
    n = len(a)
    m = len(b)
    «dp» = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        «dp»[i][0] = i
    for j in range(m + 1):
        «dp»[0][j] = j
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            cost = int(a[i - 1] != b[j - 1])
            «dp»[i][j] = min(«dp»[i - 1][j] + 1, «dp»[i][j - 1] + 1, «dp»[i - 1][j - 1] + cost)
    return «dp»[n][m]
==== check python
«SOURCE»


print(f"{«distance»('«a»', '«b»')}{«distance»('', '«a»')}{«distance»('kitten', 'sitting')}")
