topics: Promise, async await, setTimeout, Promise.all, try catch in async, asyncio
fetchItem = fetchItem|loadRecord|getPart
names = words 3
ms = int 2..9
==== javascript
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function «fetchItem»(name, fail = false) {
  await sleep(«ms»);
  if (fail) {
    throw new Error(`cannot load ${name}`);
  }
  return { name, size: name.length };
}

async function main() {
  console.log('start');
  const items = await Promise.all([«names»].map((n) => «fetchItem»(n)));
  for (const { name, size } of items) {
    console.log(`${name}: ${size}`);
  }
  try {
    await «fetchItem»('nothing', true);
    console.log('never printed');
  } catch (err) {
    console.log('failed: ' + err.message);
  } finally {
    console.log('cleanup');
  }
  const total = items.reduce((sum, it) => sum + it.size, 0);
  return total;
}

main().then((total) => console.log('total', total));
==== python
import asyncio


async def sleep(ms):
    await asyncio.sleep(ms / 1000)


async def «fetchItem»(name, fail=False):
    await sleep(«ms»)
    if fail:
        raise Exception(f"cannot load {name}")
    return {"name": name, "size": len(name)}


async def main():
    print("start")
    items = await asyncio.gather(*[«fetchItem»(n) for n in [«names»]])
    for item in items:
        print(f"{item['name']}: {item['size']}")
    try:
        await «fetchItem»("nothing", True)
        print("never printed")
    except Exception as err:
        print("failed: " + str(err))
    finally:
        print("cleanup")
    total = sum(it["size"] for it in items)
    return total


print("total", asyncio.run(main()))
