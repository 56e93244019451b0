// One officer in front of the screen: thinks, looks at something or records something, and watches the timeline.
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { pause } from '../local/processes.mjs';

const PERSON = { handledAsChild: false, circumstance: 'PRESENT', localNumber: 1 };
const OPENING = { persons: [PERSON], path: 'SELF_RETURN', purpose: 'ILLUSTRATION' };
const FIRST_MS = Date.parse('2025-01-01T08:00:00+07:00');
const AGAIN_AT_MOST = 20;
const agent = new http.Agent({ keepAlive: true, maxSockets: Infinity });

let moments = 0;
/** Help at another moment is more help: such a command always leaves an entry. */
const helpNow = () => ({
  needs: ['FOOD'],
  occurredAt: new Date(FIRST_MS + ++moments * 1000).toISOString(),
});

/** @returns {Promise<{ status: number, headers: http.IncomingHttpHeaders, text: string }>} */
function ask(url, { officer, body, key }) {
  const headers = { 'x-demo-officer': officer, ...(key ? { 'idempotency-key': key } : {}) };
  if (body !== undefined) headers['content-type'] = 'application/json';
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const request = http.request(url, { agent, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text }),
      );
      response.on('error', reject);
    });
    // The service closed an idle connection as this was sent: a browser asks again, and so does an officer.
    request.on('error', (error) =>
      request.reusedSocket && error.code === 'ECONNRESET'
        ? resolve(ask(url, { officer, body, key }))
        : reject(error),
    );
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** What an officer does, and how often. Who cannot record looks at the case instead. */
const HABITS = [
  [0.4, 'readCase'],
  [0.65, 'readList'],
  [0.8, 'readTimeline'],
  [0.97, 'help'],
  [1, 'open'],
];

export class Officer {
  /** @param {{ id: string, url: string, records: boolean, draw: () => number, shared: object }} told */
  constructor(told) {
    Object.assign(this, told);
  }

  /** Works until the shift is over; `shared.thinkMs` is the mean time between two acts. */
  async work() {
    const { shared, draw } = this;
    await pause(draw() * shared.thinkMs);
    while (!shared.isOver) {
      const drawn = draw();
      await this[HABITS.find(([upTo]) => drawn < upTo)[1]]();
      await this.think();
    }
  }

  /** In short pieces, so that a change of pace is felt at once. */
  async think() {
    let left = -Math.log(1 - this.draw());
    while (left > 0 && !this.shared.isOver) {
      const { thinkMs } = this.shared;
      const ms = Math.min(left * thinkMs, 500);
      await pause(ms);
      left -= ms / thinkMs;
    }
  }

  /** What the list showed is what an officer then looks at: nobody knows of a case that has not arrived. */
  readList = async () => {
    const { status, text } = await this.read('/cases?limit=50');
    if (status !== 200) return;
    this.shared.seen.set(
      this.url,
      JSON.parse(text).items.map(({ caseId }) => caseId),
    );
  };
  readTimeline = () => this.read('/timeline?limit=50');
  readCase = () => {
    const cases = this.shared.seen.get(this.url) ?? [];
    const caseId = cases[Math.floor(this.draw() * cases.length)];
    return caseId === undefined ? this.readList() : this.read(`/cases/${caseId}`);
  };

  help() {
    const own = this.shared.casesOf.get(this.url) ?? [];
    const caseId = own[Math.floor(this.draw() * own.length)];
    if (!this.records || caseId === undefined) return this.readCase();
    return this.record(`/cases/${caseId}/essential-needs/meet-essential-needs`, helpNow());
  }

  async open() {
    if (!this.records) return this.readList();
    const told = await this.record('/cases', OPENING);
    const caseId = told?.cases[0];
    if (caseId === undefined) return undefined;
    const { casesOf } = this.shared;
    casesOf.set(this.url, [...(casesOf.get(this.url) ?? []), caseId]);
    return told;
  }

  async read(path) {
    const begin = performance.now();
    const answer = await ask(`${this.url}${path}`, { officer: this.id });
    this.shared.note('read', begin, answer, path);
    return answer;
  }

  /** Sent again with its key where the service asks for it: what counts is the time until it is taken. */
  async record(path, body) {
    const [begin, key] = [performance.now(), randomUUID()];
    for (let tries = 0; tries < AGAIN_AT_MOST; tries++) {
      const answer = await ask(`${this.url}${path}`, { officer: this.id, body, key });
      if (answer.status === 503) {
        this.shared.putOff(answer);
        await pause(Number(answer.headers['retry-after'] ?? 1) * 1000 * (0.5 + this.draw()));
        continue;
      }
      this.shared.note('command', begin, answer, path);
      if (answer.status > 201) return undefined;
      const told = JSON.parse(answer.text);
      this.shared.acknowledged.push(...told.entries);
      return told;
    }
    this.shared.note('command', begin, { status: 503, text: 'in vain' }, path);
    return undefined;
  }

  /** Watches the timeline; nothing is done with what comes but counting it. */
  watch() {
    const headers = { 'x-demo-officer': this.id };
    const own = new http.Agent({ keepAlive: false });
    this.stream = http.get(`${this.url}/timeline/stream`, { agent: own, headers }, (response) => {
      response.on('data', (part) => (this.shared.streamed += part.length));
      response.on('error', () => undefined);
    });
    this.stream.on('error', () => undefined);
    return new Promise((resolve) => this.stream.once('response', resolve));
  }

  leave() {
    this.stream?.destroy();
  }
}
