import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Asks once. Resolves with undefined where no whole answer came: then nobody here knows what the service did.
 * @param {string} url
 * @param {{ method?: string, headers?: Record<string, string>, body?: object, ms?: number }} [request]
 * @returns {Promise<{ status: number, body: any } | undefined>}
 */
export function ask(url, { method = 'GET', headers = {}, body, ms = 5_000 } = {}) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const type = text === undefined ? {} : { 'content-type': 'application/json' };
  return new Promise((resolve) => {
    const request = http.request(url, { method, agent, headers: { ...type, ...headers } });
    const timer = setTimeout(() => request.destroy(), ms);
    request.once('close', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
    request.once('error', () => resolve(undefined));
    request.once('response', (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', () => resolve(undefined));
      response.once('end', () => resolve(answerOf(response, Buffer.concat(chunks).toString())));
    });
    request.end(text);
  });
}

function answerOf(response, text) {
  if (!response.complete) return undefined;
  try {
    return { status: response.statusCode, body: text === '' ? undefined : JSON.parse(text) };
  } catch {
    return { status: response.statusCode, body: text };
  }
}
