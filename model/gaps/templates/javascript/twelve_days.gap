topics: switch with fall-through accumulating lines, string +=, countdown loop, default first, template literal
verse = verse|song|lines
n = int 2..5
w = words 3
==== javascript
function «verse»(day) {
  let text = 'day ' + day + ':';
  switch (day) {
    default:
      text += ` ${day - 3} more,`;
    case 3:
      text += ' three things,';
    case 2:
      text += ' two things';
      text += ' and';
    case 1:
      text += ' one thing';
      break;
    case 0:
      text += ' nothing';
  }
  return text + '.';
}
==== python
def «verse»(day):
    text = "day " + str(day) + ":"
    if day == 0:
        text += " nothing"
    else:
        # every case falls through to the next one
        if day not in (1, 2, 3):
            text += f" {day - 3} more,"
        if day not in (1, 2):
            text += " three things,"
        if day != 1:
            text += " two things"
            text += " and"
        text += " one thing"
    return text + "."
==== check javascript
«SOURCE»
for (let d = «n» + 2; d >= 0; d--) console.log(«verse»(d));
==== check python
«SOURCE»
for d in range(«n» + 2, -1, -1):
    print(«verse»(d))
