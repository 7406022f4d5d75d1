topics: array as deque, associative sets with composed keys, modulo wrapping negative coordinates, explode back to ints, list from string, loops with changing index
==== php
<?php
// Headless snake: board wraps around, moves are written like "R4U2L1".
class Snake {
    const DIR = array('R' => array(1, 0), 'L' => array(-1, 0), 'U' => array(0, -1), 'D' => array(0, 1));
    var $body = array();
    var $taken = array();
    var $eaten = 0;
    var $alive = TRUE;
    private $w, $h, $food;

    function __construct($w, $h, $food) {
        $this->w = $w;
        $this->h = $h;
        $this->food = $food;
        $this->grow(0, 0);
    }

    private function grow($x, $y) {
        $this->body[] = "$x:$y";
        $this->taken["$x:$y"] = count($this->body);
    }

    function move($d) {
        list($dx, $dy) = self::DIR[$d];
        list($x, $y) = explode(':', end($this->body));
        $x = ($x + $dx) % $this->w;
        $y = ($y + $dy) % $this->h;
        if ($x < 0) $x += $this->w;
        if ($y < 0) $y += $this->h;
        $key = "$x:$y";
        if (($at = array_search($key, $this->food)) !== FALSE) {
            unset($this->food[$at]);
            $this->eaten++;
        } else {
            $tail = array_shift($this->body);
            unset($this->taken[$tail]);
        }
        if (isset($this->taken[$key])) {
            $this->alive = FALSE;
            return FALSE;
        }
        $this->grow($x, $y);
        return TRUE;
    }

    function run($script) {
        $i = 0;
        $len = strlen($script);
        while ($i < $len) {
            $d = $script[$i++];
            $num = '';
            while ($i < $len && ctype_digit($script[$i])) $num .= $script[$i++];
            $times = $num === '' ? 1 : $num;
            for (; $times-- > 0; ) {
                if (!$this->move($d)) return $i;
            }
        }
        return -1;
    }

    function draw() {
        for ($y = 0; $y < $this->h; $y++) {
            $row = str_repeat('.', $this->w);
            foreach ($this->body as $n => $cell) {
                list($cx, $cy) = explode(':', $cell);
                if ($cy == $y) $row[(int) $cx] = $n + 1 == count($this->body) ? '@' : 'o';
            }
            echo $row, "\n";
        }
    }
}

$s = new Snake(7, 4, array('2:0', '2:3', '1:3', '0:3', '6:3'));
echo $s->run('R3UL4'), ' eaten ', $s->eaten, ' length ', count($s->body), "\n";
$s->draw();
echo $s->run('DR12UULRR3'), ' ', $s->alive ? 'alive' : 'dead', ' head ', end($s->body), ' tail ', reset($s->body), ' ', implode(',', $s->taken), "\n";
