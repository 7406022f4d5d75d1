topics: async worker pool, shared index with i++, retry loop with await in try, async class methods, Map of results, Promise.all
Pool = Pool|Workers|Runner
retry = retry|again|persist
w = words 4
n = int 2..3
==== javascript
const pause = (ms) => new Promise((r) => setTimeout(r, ms));

class «Pool» {
  constructor(size) {
    this.size = size;
    this.active = 0;
    this.peak = 0;
  }

  async run(jobs) {
    const results = new Array(jobs.length);
    let next = 0;
    const worker = async () => {
      while (next < jobs.length) {
        const i = next++;
        this.active++;
        this.peak = Math.max(this.peak, this.active);
        try {
          results[i] = await jobs[i]();
        } catch (e) {
          results[i] = `(${e.message})`;
        } finally {
          this.active--;
        }
      }
    };
    await Promise.all(Array.from({ length: this.size }, worker));
    return results;
  }
}

async function «retry»(fn, times) {
  let last;
  for (let attempt = 1; attempt <= times; attempt++) {
    try {
      return await fn(attempt);
    } catch (e) {
      last = e;
      await pause(1);
    }
  }
  throw new Error(`gave up after ${times}: ${last.message}`);
}

async function main() {
  const pool = new «Pool»(«n»);
  const jobs = [«w»].map((word, i) => async () => {
    await pause(2 + i);
    if (i === 1) throw new Error('no ' + word);
    return word.toUpperCase();
  });
  const results = await pool.run(jobs);
  console.log(results.join(' '), pool.peak, pool.active);

  const value = await «retry»(async (attempt) => {
    if (attempt < «n») throw new Error('not yet');
    return `done on ${attempt}`;
  }, 5);
  console.log(value);

  try {
    await «retry»(async () => { throw new TypeError('always'); }, «n»);
  } catch (e) {
    console.log(e.message);
  }
}

main().finally(() => console.log('bye'));
==== python
import asyncio


async def pause(ms):
    await asyncio.sleep(ms / 1000)


class «Pool»:
    def __init__(self, size):
        self.size = size
        self.active = 0
        self.peak = 0

    async def run(self, jobs):
        results = [None] * len(jobs)
        next_ = 0

        async def worker():
            nonlocal next_
            while next_ < len(jobs):
                i = next_
                next_ += 1
                self.active += 1
                self.peak = max(self.peak, self.active)
                try:
                    results[i] = await jobs[i]()
                except Exception as e:
                    results[i] = f"({e})"
                finally:
                    self.active -= 1

        await asyncio.gather(*[worker() for _ in range(self.size)])
        return results


async def «retry»(fn, times):
    last = None
    for attempt in range(1, times + 1):
        try:
            return await fn(attempt)
        except Exception as e:
            last = e
            await pause(1)
    raise Exception(f"gave up after {times}: {last}")


async def main():
    pool = «Pool»(«n»)

    def makeJob(word, i):
        async def job():
            await pause(2 + i)
            if i == 1:
                raise Exception("no " + word)
            return word.upper()

        return job

    jobs = [makeJob(word, i) for i, word in enumerate([«w»])]
    results = await pool.run(jobs)
    print(" ".join(results), pool.peak, pool.active)

    async def late(attempt):
        if attempt < «n»:
            raise Exception("not yet")
        return f"done on {attempt}"

    value = await «retry»(late, 5)
    print(value)

    async def always(attempt):
        raise TypeError("always")

    try:
        await «retry»(always, «n»)
    except Exception as e:
        print(e)


try:
    asyncio.run(main())
finally:
    print("bye")
