topics: chained string methods, replace with global regex, truncation with slice and lastIndexOf, Set of used names with while, counter suffix
slugify = slugify|slug|urlName
t = Hello, big World|The (new) Shop & more|10 Ways to Win!
n = int 8..14
==== javascript
function «slugify»(title, max = 40) {
  let slug = title
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length > max) {
    const cut = slug.slice(0, max + 1).lastIndexOf('-');
    slug = slug.slice(0, cut > 0 ? cut : max);
  }
  return slug || 'untitled';
}

function uniqueSlugs(titles, max) {
  const used = new Set();
  return titles.map((t) => {
    const base = «slugify»(t, max);
    let name = base, i = 1;
    while (used.has(name)) name = `${base}-${++i}`;
    used.add(name);
    return name;
  });
}

module.exports = { «slugify», uniqueSlugs };
==== python
import re


def «slugify»(title, max_=40):
    slug = title.lower()
    slug = re.sub(r"&", " and ", slug)
    slug = re.sub(r"[^a-z0-9]+", "-", slug)
    slug = re.sub(r"^-+|-+$", "", slug)
    if len(slug) > max_:
        cut = slug[: max_ + 1].rfind("-")
        slug = slug[: cut if cut > 0 else max_]
    return slug or "untitled"


def uniqueSlugs(titles, max_=40):
    used = set()
    names = []
    for t in titles:
        base = «slugify»(t, max_)
        name = base
        i = 1
        while name in used:
            i += 1
            name = f"{base}-{i}"
        used.add(name)
        names.append(name)
    return names
==== check javascript
«SOURCE»
console.log(«slugify»('«t»'), «slugify»('«t»', «n»), «slugify»('???'), «slugify»('supercalifragilistic', 5));
console.log(uniqueSlugs(['«t»', '«t»?', 'x', '«t»', 'X!']).join(' '));
==== check python
«SOURCE»
print(«slugify»("«t»"), «slugify»("«t»", «n»), «slugify»("???"), «slugify»("supercalifragilistic", 5))
print(" ".join(uniqueSlugs(["«t»", "«t»?", "x", "«t»", "X!"])))
