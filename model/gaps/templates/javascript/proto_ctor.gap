topics: constructor functions, prototype methods, call for inheritance, bind, apply, this
Animal = Animal|Creature|Beast
speak = speak|talk|shout
w = word
n = int 1..9
==== javascript
function «Animal»(name, legs) {
  this.name = name;
  this.legs = legs === undefined ? 4 : legs;
}

«Animal».prototype.«speak» = function (times) {
  return this.name + ' says ' + this.sound().repeat(times || 1);
};
«Animal».prototype.sound = function () { return '...'; };

function Bird(name) {
  «Animal».call(this, name, 2);
  this.flies = true;
}
Bird.prototype = Object.create(«Animal».prototype);
Bird.prototype.constructor = Bird;
Bird.prototype.sound = function () { return 'tweet'; };

var cow = new «Animal»('«w»');
var bird = new Bird('robin');
console.log(cow.«speak»(), cow.legs);
console.log(bird.«speak»(2), bird.legs, bird.flies);
console.log(bird instanceof «Animal», cow instanceof Bird);

var say = bird.«speak».bind(bird);
console.log(say(1));
console.log(bird.«speak».call(cow, 2));

function total() {
  var sum = 0;
  for (var i = 0; i < arguments.length; i++) sum += arguments[i];
  return sum;
}
console.log(total(1, 2, «n»), total.apply(null, [«n», «n»]), total());
==== python
class «Animal»:
    def __init__(self, name, legs=4):
        self.name = name
        self.legs = legs

    def «speak»(self, times=1):
        return self.name + " says " + self.sound() * times

    def sound(self):
        return "..."


class Bird(«Animal»):
    def __init__(self, name):
        super().__init__(name, 2)
        self.flies = True

    def sound(self):
        return "tweet"


cow = «Animal»("«w»")
bird = Bird("robin")
print(cow.«speak»(), cow.legs)
print(bird.«speak»(2), bird.legs, str(bird.flies).lower())
print(str(isinstance(bird, «Animal»)).lower(), str(isinstance(cow, Bird)).lower())

say = bird.«speak»
print(say(1))
print(«Animal».«speak»(cow, 2))


def total(*arguments):
    sum_ = 0
    for i in range(len(arguments)):
        sum_ += arguments[i]
    return sum_


print(total(1, 2, «n»), total(*[«n», «n»]), total())
