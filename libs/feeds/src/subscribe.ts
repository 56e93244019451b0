import { pause } from '#ledger';
import type { News } from './news.js';
import { newsUrl, type Party } from './parties.js';

const PAUSE_MS = 500;
const PAUSE_MS_MAX = 10_000;
const IDLE_MS = 60_000;
const LINE_MAX = 4096;

/**
 * Listens to a party's news until stopped, and listens anew, with growing pauses, whenever the stream ends. News are a
 * hint and unverified: losing some costs a few seconds, because the publisher's checkpoint is polled besides.
 */
export async function subscribeNews(
  party: Party,
  heard: (news: News) => void,
  stop: AbortSignal,
): Promise<void> {
  let pauseMs = PAUSE_MS;
  while (!stop.aborted) {
    const since = Date.now();
    await listen(party, heard, stop).catch(() => undefined);
    pauseMs = Date.now() - since > PAUSE_MS_MAX ? PAUSE_MS : Math.min(PAUSE_MS_MAX, pauseMs * 2);
    // All who lost the same party do not come back at once.
    await pause(pauseMs * (0.5 + Math.random() / 2), stop);
  }
}

async function listen(party: Party, heard: (news: News) => void, stop: AbortSignal): Promise<void> {
  const over = new AbortController();
  const end = () => {
    over.abort();
  };
  let idle = setTimeout(end, IDLE_MS);
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();
  try {
    const headers = { accept: 'text/event-stream' };
    const response = await fetch(newsUrl(party), {
      signal: over.signal,
      headers,
      redirect: 'error',
    });
    if (response.status !== 200) return;
    const text = new TextDecoder();
    let rest = '';
    for await (const part of response.body ?? []) {
      clearTimeout(idle);
      idle = setTimeout(end, IDLE_MS);
      const lines = (rest + text.decode(part, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LINE_MAX) return;
      for (const line of lines) tell(line, heard);
    }
  } finally {
    clearTimeout(idle);
    stop.removeEventListener('abort', end);
    end();
  }
}

/** Each piece of news is one line `data: {…}`; event names and comments say nothing more. */
function tell(line: string, heard: (news: News) => void): void {
  const news = line.startsWith('data:') ? parseNews(line.slice('data:'.length)) : undefined;
  if (news) heard(news);
}

function parseNews(data: string): News | undefined {
  try {
    const { log, size } = JSON.parse(data) as Partial<Record<string, unknown>>;
    return typeof log === 'string' && Number.isSafeInteger(size)
      ? { log, size: size as number }
      : undefined;
  } catch {
    return undefined;
  }
}
