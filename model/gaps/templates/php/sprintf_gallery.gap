topics: printf formats, number_format, str_pad both, rounding of money, bool printing, vsprintf, negative numbers
n = int 2..4000
f = float 1.5..99.5 2
w = word
h = int 17..250
text = text|joined|shown
==== php
<?php
printf("[%s] [%10s] [%-10s] [%'010d]\n", '«w»', '«w»', '«w»', «n»);
printf("[%5d] [%-5d] [%05d] [%+d] [%+d]\n", «n», «n», -7, «n», -«n»);
printf("%x %X %o %b %c %08b\n", «h», «h», «h», «h», 65 + «h» % 26, «h» & 0xFF);
printf("%.1f %08.3f %6.2f%% [%'*12.2f]\n", «f», «f», «f», «f»);
printf("%2\$s-%1\$s-%2\$s %s\n", 'one', 'two');
echo sprintf('%.3s|%5.1s|%u', 'abcdef', 'xyz', «n»), "\n";
echo number_format(«n» * 1234.5, 2, ',', ' '), ' ', number_format(«f», 2), ' ', number_format(0), "\n";
echo vsprintf('%02d:%02d:%02d', [«h» % 24, 5, 9]), "\n";
echo «f» . '', ' ', (string) 1.0, ' ', 0.1 + 0.2, ' ', 1e3, ' ', 1 / 3, "\n";
$«text» = sprintf('%s %s %s', true, false, null) . '|';
echo $«text», strlen($«text»), "\n";
print(str_pad('«w»', 15, '+-', STR_PAD_BOTH) . "\n");
$len = printf("%s\n", 'counted');
echo $len, "\n";
==== python
def pad_both(s, length, fill):
    missing = max(0, length - len(s))
    left = missing // 2
    right = missing - left
    return (fill * left)[:left] + s + (fill * right)[:right]


print(f"[{'«w»'}] [{'«w»':>10}] [{'«w»':<10}] [{«n»:010d}]")
print(f"[{«n»:5d}] [{«n»:<5d}] [{-7:05d}] [{«n»:+d}] [{-«n»:+d}]")
print(f"{«h»:x} {«h»:X} {«h»:o} {«h»:b} {chr(65 + «h» % 26)} {«h» & 0xFF:08b}")
print(f"{«f»:.1f} {«f»:08.3f} {«f»:6.2f}% [{«f»:*>12.2f}]")
print("two-one-two one")
print(f"{'abcdef'[:3]}|{'xyz'[:1]:>5}|{«n»}")
spaced = f"{«n» * 1234.5:,.2f}".translate(str.maketrans(",.", " ,"))
print(f"{spaced} {«f»:,.2f} {0:,}")
print(f"{«h» % 24:02d}:{5:02d}:{9:02d}")
print(f"{«f»:.14g} {1.0:.14g} {0.1 + 0.2:.14g} {1e3:.14g} {1 / 3:.14g}")
«text» = "1  |"
print(f"{«text»}{len(«text»)}")
print(pad_both("«w»", 15, "+-"))
print("counted")
print(len("counted\n"))
