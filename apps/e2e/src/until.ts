/** Asks again until `isSo`, for half a minute unless told otherwise. An error counts as "not yet", and is told at the end. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  ms = 30_000,
): Promise<void> {
  const end = Date.now() + ms;
  for (let wait = 20; ; wait = Math.min(wait * 2, 250)) {
    let why = '';
    try {
      if (await isSo()) return;
    } catch (error) {
      why = `: ${String(error)}`;
    }
    if (Date.now() > end) throw new Error(`not within ${String(ms / 1000)} s: ${what}${why}`);
    await pause(wait);
  }
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Does `work` for each item, `width` at a time. */
export async function eachOf<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
