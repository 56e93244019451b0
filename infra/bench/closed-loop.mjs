/**
 * Callers that each act, and act again when the act is done, until the time is over and so many `acts` are done.
 * @param {{ callers: number, seconds: number, acts?: number }} size
 * @param {(caller: number) => Promise<unknown>} act
 * @returns {Promise<{ rate: number, p50: number, p99: number }>} acts per second; milliseconds of an act
 */
export async function closedLoop({ callers, seconds, acts = 0 }, act) {
  const times = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const call = async (_, caller) => {
    for (let before = performance.now(); before < end || times.length < acts;) {
      await act(caller);
      const now = performance.now();
      times.push(now - before);
      before = now;
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  const took = (performance.now() - begin) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor((times.length - 1) * share)];
  return { rate: times.length / took, p50: at(0.5), p99: at(0.99) };
}
