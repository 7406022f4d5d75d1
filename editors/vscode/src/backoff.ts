/** When a server that crashed is started again. Pure. */

const WINDOW = 3 * 60_000;
const MOST = 5;

/**
 * Milliseconds to wait after the last of these crashes (times in milliseconds): 1, 2, 4, 8 s …;
 * undefined, to give up, after five within three minutes.
 */
export function delayAfter(crashes: readonly number[], now: number): number | undefined {
  const recent = crashes.filter((time) => now - time < WINDOW).length;
  return recent >= MOST ? undefined : 1000 * 2 ** Math.max(0, recent - 1);
}
