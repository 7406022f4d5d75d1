topics: ceil, floats as ints, array_slice, max and min clamp, associative result, range with ellipsis
paginate = paginate|pageOf|slicePage
per = int 2..4
page = int 1..6
values = ints 8..11 1..99
==== php
function «paginate»(array $all, int $page = 1, int $perPage = «per»): array
{
    $pages = (int) ceil(count($all) / $perPage);
    $page = max(1, min($page, $pages));
    return [
        'items' => array_slice($all, ($page - 1) * $perPage, $perPage),
        'page' => $page,
        'pages' => $pages,
        'next' => $page < $pages ? $page + 1 : null,
    ];
}

function links(int $page, int $pages): string
{
    $out = [];
    foreach (range(1, $pages) as $p) {
        if ($p == 1 || $p == $pages || abs($p - $page) < 2) {
            $out[] = $p == $page ? "[$p]" : $p;
        } elseif (end($out) !== '..') {
            $out[] = '..';
        }
    }
    return implode(' ', $out);
}
==== check php
<?php
«SOURCE»
['items' => $items, 'next' => $next] = $r = «paginate»([«values»], «page»);
echo implode(',', $items), ' ', $r['page'], '/', $r['pages'], ' next: ', $next ?? 'none', "\n";
echo «paginate»([«values»], 99, 3)['page'], ' ', count(«paginate»([1, 2, 3])['items']), "\n";
echo links(«page», 9), ' | ', links(1, 1), "\n";
==== python
def «paginate»(all, page=1, perPage=«per»):
    pages = -(-len(all) // perPage)
    page = max(1, min(page, pages))
    return {
        "items": all[(page - 1) * perPage : page * perPage],
        "page": page,
        "pages": pages,
        "next": page + 1 if page < pages else None,
    }


def links(page, pages):
    out = []
    for p in range(1, pages + 1):
        if p == 1 or p == pages or abs(p - page) < 2:
            out.append(f"[{p}]" if p == page else str(p))
        elif out[-1] != "..":
            out.append("..")
    return " ".join(out)
==== check python
«SOURCE»
r = «paginate»([«values»], «page»)
items, next_ = r["items"], r["next"]
print(f"{','.join(map(str, items))} {r['page']}/{r['pages']} next: {'none' if next_ is None else next_}")
print(«paginate»([«values»], 99, 3)["page"], len(«paginate»([1, 2, 3])["items"]))
print(links(«page», 9), "|", links(1, 1))
