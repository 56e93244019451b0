const PATIENCE = 60_000;
const ANSWER_WITHIN = 15_000;

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again while a service is not there or cannot answer yet; keys make that harmless. */
async function ask(fetch, url, init) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN) }).catch(
      (error) => error,
    );
    if (!(answer instanceof Error) && answer.status !== 503) return answer;
    if (Date.now() > end) throw new Error(`${url} did not answer for ${PATIENCE / 1000} s`);
    await pause(250);
  }
}

/**
 * Sends a command as a demo officer.
 * @param {{ fetch: typeof globalThis.fetch, url: string, officer: string, key: string, body: object }} command
 * @returns {Promise<{ entries: string[], cases: string[] }>} the answer, also of an earlier time
 * @throws {Error} with the service's own words where it says no
 */
export async function send({ fetch, url, officer, key, body }) {
  const answer = await ask(fetch, url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      'idempotency-key': key,
      'x-demo-officer': officer,
    },
    body: JSON.stringify(body),
  });
  const told = await answer.json();
  if (answer.ok) return told;
  const faults = (told.errors ?? []).map(({ field, message }) => `${field} ${message}`).join(', ');
  throw new Error(
    `${officer} at ${url}: ${answer.status} ${told.code}. ${told.detail ?? ''} ${faults}`.trim(),
  );
}

/** What a service says, or undefined while it does not know it. */
export async function read({ fetch, url, officer }) {
  const answer = await ask(fetch, url, { headers: { 'x-demo-officer': officer } });
  const told = await answer.json();
  if (answer.ok) return told;
  if (answer.status === 404) return undefined;
  throw new Error(`${officer} at ${url}: ${answer.status} ${told.code}. ${told.detail ?? ''}`);
}

/** Asks until `isThere` is content, for a minute at most. */
export async function readUntil(asked, isThere, what) {
  const end = Date.now() + PATIENCE;
  for (let wait = 20; ; wait = Math.min(wait * 2, 300)) {
    const told = await read(asked);
    if (told !== undefined && isThere(told)) return told;
    if (Date.now() > end)
      throw new Error(`${asked.url} did not show ${what} within ${PATIENCE / 1000} s`);
    await pause(wait);
  }
}

/** Does `work` for each item, `width` at a time; the first failure ends it. */
export async function eachOf(items, width, work) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
