import { language } from '../texts/language.js';
import { chosenOfficer } from './chosen-officer.js';
import { Problem, problemOf } from './problem.js';

type Question = Readonly<{
  method?: 'GET' | 'POST';
  body?: object;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
}>;

/** The headers of every request: the reader's language, and who asks. */
export function askingHeaders(): Record<string, string> {
  const officer = chosenOfficer();
  return {
    'Accept-Language': language(),
    ...(officer === null ? {} : { 'X-Demo-Officer': officer }),
  };
}

/** Sends a request to the service that served this page; throws `Problem` for anything but success. */
export async function send(path: string, question: Question = {}): Promise<Response> {
  const { method = 'GET', body, headers = {}, signal = null } = question;
  const init: RequestInit = {
    method,
    signal,
    headers: {
      ...askingHeaders(),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new Problem(0, 'no-network', '');
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The JSON that a path answers. */
export async function ask<T>(path: string, question?: Question): Promise<T> {
  return (await (await send(path, question)).json()) as T;
}

/** A path with its query; empty values are left out. */
export function withQuery(path: string, query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
  return text === '' ? path : `${path}?${text}`;
}
