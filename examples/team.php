<?php

class Player
{
    public $name;
    public $points = 0;

    public function __construct($name)
    {
        $this->name = $name;
    }

    public function score($points)
    {
        $this->points += $points;
    }
}

class Team
{
    private $players = [];

    public function add($name)
    {
        $this->players[$name] = new Player($name);
    }

    public function get($name)
    {
        return $this->players[$name];
    }

    public function total()
    {
        $total = 0;
        foreach ($this->players as $player) {
            $total += $player->points;
        }
        return $total;
    }

    public function report()
    {
        foreach ($this->players as $name => $player) {
            echo $name . ": " . $player->points . "\n";
        }
        echo "Total: " . $this->total() . "\n";
    }
}

$team = new Team();
$team->add("Mia");
$team->add("Noah");

$team->get("Mia")->score(12);
$team->get("Noah")->score(7);
$team->get("Noah")->score(8);
$team->report();
