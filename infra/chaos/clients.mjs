// Officers who repeat a command under its key until they are answered, and write down what they sent and heard.
import { pause } from '../local/processes.mjs';
import { BODIES, LEFT_OUT, MINISTRIES, OFTEN, opening, RARE } from './acts.mjs';
import { bodyOf, commandsOf } from './bodies.mjs';
import { newChance } from './chance.mjs';
import { ask } from './http.mjs';

const ANSWER_MS = 6_000;
const PAUSE_MS = 350;
const CASES_KEPT = 60;
const ACTING = [...MINISTRIES, 'coordination'];
// Rules change seldom, and most of what is said is about a case.
const COORDINATION_PERCENT = 5;
const CASELESS_PERCENT = 6;

/** Nobody knows yet what came of a command: no answer, or one that says "not now". */
export const isOpen = (answer) => answer === undefined || answer.status >= 500;

export class Clients {
  /** Every command that was sent: what was said, under which key, each answer (undefined: none), and the last one. */
  history = [];
  #cases = [];
  #officers = {};
  /** By log, what its service lets its officers say. */
  #commands = {};
  /** By case (none: ''), what was written by which command. */
  #written = new Map();
  #over = false;
  #working = [];

  /** @param {import('./federation.mjs').Federation} federation */
  constructor(federation) {
    this.federation = federation;
    this.plan = federation.schedule.load;
    this.seed = federation.schedule.seed;
  }

  async start() {
    const urlOf = (log) => this.federation.parties[log].url;
    const { body } = await ask(`${urlOf(ACTING[0])}/demo/officers`);
    for (const log of ACTING)
      this.#commands[log] = commandsOf((await ask(`${urlOf(log)}/openapi.json`)).body);
    for (const { id, agency, unit } of body.officers ?? body)
      this.#officers[agency] = [...(this.#officers[agency] ?? []), { id, unit }];
    this.#working = Array.from({ length: this.plan.clients }, (_, i) => this.#work(i));
  }

  /** Nobody begins anything new; resolves with what is not answered when all are, or after `ms`. */
  async finish(ms) {
    this.#over = true;
    this.patienceEnds = Date.now() + ms;
    await Promise.all(this.#working);
    return this.history.filter(({ key, last }) => key && isOpen(last));
  }

  async #work(number) {
    const chance = newChance('client', this.seed, number);
    const between = (this.plan.clients * 1_000) / this.plan.perSecond;
    while (!this.#over) {
      await this.#rest(chance.between(0, 2 * between));
      if (!this.#over) await this.#act(chance, `${this.seed}-${number}`);
    }
  }

  /** At least so long, and then to the next beat, if they have one. */
  #rest(ms) {
    const { beatMs } = this.plan;
    const late = beatMs > 0 ? beatMs - ((Date.now() + ms) % beatMs) : 0;
    return pause(ms + late);
  }

  async #act(chance, client) {
    const log = chance.percent(COORDINATION_PERCENT) ? 'coordination' : chance.pick(MINISTRIES);
    const told = this.#again(chance) ?? (await this.#choose(chance, log));
    if (!told) return;
    const officer = told.officer ?? chance.pick(this.#officers[log]);
    const key = told.key ?? (chance.percent(95) ? `${client}-${this.history.length}` : undefined);
    const sent = { client, log, officer, key, ...told, answers: [], last: undefined };
    this.history.push(sent);
    const twice = chance.percent(6) && key !== undefined;
    await Promise.all([this.#send(sent, chance), ...(twice ? [this.#send(sent, chance)] : [])]);
    if (sent.last?.status === 201) this.#keep(sent);
  }

  /** Some say once more what was answered long ago. */
  #again(chance) {
    if (!chance.percent(4) || this.history.length === 0) return undefined;
    const before = chance.pick(this.history);
    if (before.key === undefined) return undefined;
    const { log, officer, key, path, body, ifMatch, command } = before;
    return { log, officer, key, path, body, ifMatch, command };
  }

  #keep({ command, last: { body } }) {
    const { cases, entries } = body;
    const about = cases.length === 1 ? cases[0] : '';
    const written = entries.map((id) => ({ id, command }));
    this.#written.set(about, [...(this.#written.get(about) ?? []), ...written]);
    for (const caseId of cases) if (!this.#cases.includes(caseId)) this.#cases.push(caseId);
    this.#cases = this.#cases.slice(-CASES_KEPT);
  }

  async #choose(chance, log) {
    if (log === 'coordination' || chance.percent(CASELESS_PERCENT))
      return this.#commandOnNone(chance, log);
    const share = (100 * this.plan.casesPerSecond) / this.plan.perSecond;
    if (this.#cases.length < this.plan.hotCases || chance.percent(share))
      return { path: '/cases', command: 'OpenCases', body: opening(chance) };
    const hot = this.#cases.slice(-this.plan.hotCases);
    const caseId = chance.pick(chance.percent(75) ? hot : this.#cases);
    const reader = chance.pick(this.#officers[log]);
    const seen = await ask(`${chance.pick(this.federation.urlsOf(log))}/cases/${caseId}`, {
      headers: { 'x-demo-officer': reader.id },
    });
    if (seen?.status !== 200) return undefined;
    return this.#commandOn(chance, log, { caseId, reader, ...seen.body });
  }

  /** A tip, a call, a report, a change of the rules. */
  #commandOnNone(chance, log) {
    const all = Object.entries(this.#commands[log]);
    const some = all.filter(([name, { path }]) => !/^\/cases|\{/.test(path) && !LEFT_OUT.has(name));
    if (some.length === 0) return undefined;
    const [command, { path, schema }] = chance.pick(some);
    const written = this.#written.get('') ?? [];
    const known = { chance, log, written, duties: [] };
    return { path, command, body: BODIES[command]?.(chance, log) ?? bodyOf(schema, known) };
  }

  async #commandOn(chance, log, { caseId, reader, etag, open }) {
    const can = open.filter(
      ({ command }) => this.#commands[log][command] && !LEFT_OUT.has(command),
    );
    const expected = can.filter((one) => one.expected);
    const often = can.filter(({ command }) => OFTEN.test(command));
    const usual = can.filter(({ command }) => !RARE.has(command) || chance.percent(4));
    const some = chance.pick([expected, often, usual].filter(({ length }) => length > 0));
    if (some === undefined) return undefined;
    const { command, path } = chance.pick(some);
    const { schema } = this.#commands[log][command];
    const written = this.#written.get(caseId) ?? [];
    const duties =
      'obligation' in (schema.properties ?? {}) ? await this.#duties(log, caseId, reader) : [];
    return {
      path,
      command,
      body: BODIES[command]?.(chance, log) ?? bodyOf(schema, { chance, log, written, duties }),
      ifMatch: chance.percent(this.plan.ifMatchPercent) ? etag : undefined,
    };
  }

  async #duties(log, caseId, reader) {
    const { url } = this.federation.parties[log];
    const seen = await ask(`${url}/cases/${caseId}/obligations`, {
      headers: { 'x-demo-officer': reader.id },
    });
    return (seen?.body?.items ?? []).map(({ key }) => key);
  }

  /** Repeats under the same key until somebody answers; without a key it is said once. */
  async #send(sent, chance) {
    const { log, officer, key, path, body, ifMatch } = sent;
    const headers = {
      'x-demo-officer': officer.id,
      ...(key ? { 'idempotency-key': key } : {}),
      ...(ifMatch ? { 'if-match': ifMatch } : {}),
    };
    for (;;) {
      const url = `${chance.pick(this.federation.urlsOf(log))}${path}`;
      const answer = await ask(url, { method: 'POST', headers, body, ms: ANSWER_MS });
      sent.answers.push(answer);
      if (isOpen(sent.last)) sent.last = answer;
      if (!isOpen(answer) || key === undefined) return;
      if (this.patienceEnds !== undefined && Date.now() > this.patienceEnds) return;
      await pause(PAUSE_MS);
    }
  }

  /** Says some commands once more when all is at rest: whoever was answered hears the same again. */
  async repeat(count) {
    const chance = newChance('repeat', this.seed);
    const keyed = this.history.filter(({ key, last }) => key !== undefined && !isOpen(last));
    const doubtful = keyed.filter(({ answers }) => answers.some(isOpen));
    const rest = chance.shuffled(keyed.filter((sent) => !doubtful.includes(sent)));
    const chosen = [...chance.shuffled(doubtful).slice(0, count), ...rest.slice(0, count)];
    for (const sent of chosen) await this.#send(sent, chance);
  }

  /** The cases that the clients worked on. */
  get cases() {
    return [...new Set(this.history.flatMap(({ last }) => last?.body?.cases ?? []))];
  }
}
