import { createParser } from 'eventsource-parser';
import { askingHeaders } from '../api/ask.js';
import { Problem, problemOf } from '../api/problem.js';
import type { Message } from './live-timeline.js';

// EventSource can send no header, and ours must name the officer; hence fetch and a parser.

/** The service says its freshness every 5 s; a connection that is silent for longer is dead without knowing it. */
const SILENCE_MS = 20_000;

async function open(path: string, lastId: string | undefined, signal: AbortSignal) {
  const response = await fetch(path, {
    signal,
    cache: 'no-store',
    headers: {
      ...askingHeaders(),
      Accept: 'text/event-stream',
      ...(lastId === undefined ? {} : { 'Last-Event-ID': lastId }),
    },
  }).catch(() => undefined);
  if (response === undefined) throw new Problem(0, 'no-network', '');
  if (!response.ok) throw await problemOf(response);
  if (response.body === null) throw new Problem(0, 'no-network', '');
  return response.body.pipeThrough(new TextDecoderStream()).getReader();
}

/** The messages of an SSE path after `lastId`, until the connection ends; throws where it breaks or falls silent. */
export async function* openStream(
  path: string,
  lastId: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Message> {
  const cut = new AbortController();
  const end = () => cut.abort();
  signal.addEventListener('abort', end);
  let alarm = setTimeout(end, SILENCE_MS);
  const heard: Message[] = [];
  const parser = createParser({
    onEvent: ({ event = 'message', data }) => void heard.push({ event, data }),
  });
  try {
    const reader = await open(path, lastId, cut.signal);
    yield { event: 'open', data: '' };
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      clearTimeout(alarm);
      alarm = setTimeout(end, SILENCE_MS);
      parser.feed(read.value);
      yield* heard.splice(0);
    }
  } finally {
    clearTimeout(alarm);
    signal.removeEventListener('abort', end);
    end();
  }
}

/** Waits longer after each failure, up to 10 s, never in step with other browsers. */
export function backOff(attempt: number, signal: AbortSignal): Promise<void> {
  const most = Math.min(10_000, 250 * 2 ** Math.min(attempt - 1, 6));
  return new Promise((resolve) => {
    const alarm = setTimeout(resolve, most / 2 + (Math.random() * most) / 2);
    signal.addEventListener('abort', () => {
      clearTimeout(alarm);
      resolve();
    });
  });
}
