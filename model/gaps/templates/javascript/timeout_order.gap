topics: setTimeout order, promise microtasks before timers, queue of callbacks, async function without await
later = later|schedule|defer
w = words 3
t = int 20..40
==== javascript
const order = [];
const «later» = (label, ms) => setTimeout(() => order.push(label), ms);

const [one, two, three] = [«w»];
«later»(one, «t»);
«later»(two, 10);
Promise.resolve().then(() => order.push(three));
order.push('sync');

setTimeout(() => {
  console.log(order.join(' < '));
  console.log(order.length, order.indexOf(one) > order.indexOf(two));
}, 80);
==== python
import asyncio

order = []


async def «later»(label, ms):
    await asyncio.sleep(ms / 1000)
    order.append(label)


async def main():
    one, two, three = [«w»]
    timers = [asyncio.create_task(«later»(one, «t»)), asyncio.create_task(«later»(two, 10))]
    order.append("sync")
    # a resolved promise runs before every timer
    order.append(three)
    await asyncio.sleep(0.08)
    await asyncio.gather(*timers)
    print(" < ".join(order))
    print(len(order), str(order.index(one) > order.index(two)).lower())


asyncio.run(main())
