topics: std::list splice, unordered_map of iterators, templates, hit ratio
==== cpp
#include <iomanip>
#include <iostream>
#include <list>
#include <string>
#include <unordered_map>

template <class Key, class Value>
class LruCache
{
    using Entry = std::pair<Key, Value>;
    std::list<Entry> order;
    std::unordered_map<Key, typename std::list<Entry>::iterator> index;
    size_t limit;

public:
    mutable int hits = 0, misses = 0;

    explicit LruCache(size_t n) : limit(n) {}

    const Value* get(const Key& k)
    {
        auto it = index.find(k);
        if (it == index.end()) { ++misses; return nullptr; }
        ++hits;
        order.splice(order.begin(), order, it->second);
        return &order.front().second;
    }

    bool put(const Key& k, Value v)
    {
        if (auto it = index.find(k); it != index.end())
        {
            std::swap(it->second->second, v);
            order.splice(order.begin(), order, it->second);
            return false;
        }
        if (order.size() == limit)
        {
            index.erase(order.back().first);
            order.pop_back();
        }
        order.emplace_front(k, v);
        index[k] = order.begin();
        return true;
    }

    std::string keys() const
    {
        std::string s;
        for (auto const& e : order) s += e.first + (s.size() % 3 ? '+' : '/');
        return s;
    }
};

int main()
{
    LruCache<std::string, int> cache(3);
    std::cout << cache.put("a", 1) << cache.put("b", 2) << cache.put("c", 3) << cache.put("a", 10) << '\n';
    std::cout << cache.keys() << '\n';
    cache.put("d", 4);
    const int* p = cache.get("b");
    std::cout << (p ? *p : -1) << ' ' << *cache.get("a") << ' ' << *cache.get("c") << '\n';
    std::cout << cache.keys() << ' ' << std::fixed << std::setprecision(1) << 100.0 * cache.hits / (cache.hits + cache.misses) << '%' << '\n';
    LruCache<std::string, int> snapshot(1);
    snapshot.put("zz", 7);
    snapshot.put("y", 8);
    int i = 0;
    for (auto k : {"y", "zz", "y", "q"}) i = i * 10 + (snapshot.get(k) != nullptr);
    std::cout << std::setw(6) << std::setfill('0') << i << ' ' << snapshot.hits - snapshot.misses << ' ' << snapshot.keys() << '\n';
}
