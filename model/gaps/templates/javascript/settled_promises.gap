topics: Promise.allSettled, reject, then chain, microtask order, async generator, for await
job = job|task|errand
a = int 2..9
b = int 10..40
==== javascript
const delay = (ms, value) => new Promise((ok) => setTimeout(() => ok(value), ms));

async function «job»(n) {
  await delay(1);
  if (n % 2 !== 0) throw new RangeError('odd ' + n);
  return n * n;
}

async function* ticker(from, to) {
  for (let i = from; i <= to; i++) {
    await delay(1);
    yield i;
  }
}

(async () => {
  console.log('begin');
  const results = await Promise.allSettled([«job»(«a»), «job»(«b»), «job»(3)]);
  for (const r of results) {
    if (r.status === 'fulfilled') console.log('ok', r.value);
    else console.log('failed', r.reason.message);
  }

  let sum = 0;
  for await (const t of ticker(1, «a»)) sum += t;
  console.log(sum);

  const chained = await «job»(4)
    .then((x) => x + 1)
    .then((x) => «job»(x))
    .catch((e) => e.message + '!');
  console.log(chained);

  const winner = await Promise.race([delay(200, 'slow'), delay(1, 'fast')]);
  console.log(winner);
})();
console.log('end of script');
==== python
import asyncio


async def delay(ms, value=None):
    await asyncio.sleep(ms / 1000)
    return value


async def «job»(n):
    await delay(1)
    if n % 2 != 0:
        raise ValueError("odd " + str(n))
    return n * n


async def ticker(from_, to):
    for i in range(from_, to + 1):
        await delay(1)
        yield i


async def main():
    results = await asyncio.gather(«job»(«a»), «job»(«b»), «job»(3), return_exceptions=True)
    for r in results:
        if isinstance(r, Exception):
            print("failed", r)
        else:
            print("ok", r)

    sum_ = 0
    async for t in ticker(1, «a»):
        sum_ += t
    print(sum_)

    try:
        chained = await «job»(await «job»(4) + 1)
    except ValueError as e:
        chained = str(e) + "!"
    print(chained)

    tasks = [asyncio.create_task(delay(200, "slow")), asyncio.create_task(delay(1, "fast"))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    winner = done.pop().result()
    for other in pending:
        other.cancel()
    print(winner)


print("begin")
# an async function runs up to its first await before the caller goes on
print("end of script")
asyncio.run(main())
