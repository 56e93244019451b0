// Stands before a service (`node --import`): shifts its clock, and ends it at a statement. The product knows nothing of it.
import pg from 'pg';

const offsetMs = Number(process.env.CHAOS_CLOCK_MS ?? 0);
if (offsetMs !== 0) {
  const RealDate = Date;
  globalThis.Date = class Date extends RealDate {
    constructor(...told) {
      if (told.length === 0) super(RealDate.now() + offsetMs);
      else super(...told);
    }
    static now() {
      return RealDate.now() + offsetMs;
    }
  };
}

/** @type {{ at: 'any' | 'commit' | 'entries', nth: number, when: 'before' | 'half' | 'sent' | 'answered' } | undefined} */
let death = process.env.CHAOS_DEATH ? JSON.parse(process.env.CHAOS_DEATH) : undefined;

const MATCHES = {
  any: () => true,
  commit: (text) => /^\s*commit/i.test(text) || isPage(text),
  entries: (text) => /^\s*insert into entries/i.test(text) || isPage(text),
};
/** A page that is appended is sent as a whole, with its commit, by the names of its statements. */
const isPage = (text) => /^append(?!-clock)/.test(text);
const die = () => process.kill(process.pid, 'SIGKILL');

function isDue(text) {
  if (!death || !MATCHES[death.at](text)) return false;
  death.nth -= 1;
  return death.nth <= 0;
}

/** As if the process died when the answer was there and nobody had read it. */
function dyingAtAnswer(query, client, told) {
  const callback = told.at(-1);
  if (typeof callback === 'function') return query.apply(client, [...told.slice(0, -1), die]);
  const [what] = told;
  if (typeof what.submit === 'function')
    return query.apply(client, [Object.assign(what, { callback: die })]);
  return query.apply(client, told).then(die, die);
}

/** As if it died when the first part of a page was sent, or all of one that goes in one part. */
function dyingHalfway(client, told) {
  const { stream } = client.connection;
  const { uncork } = stream;
  stream.uncork = () => {
    uncork.call(stream);
    die();
  };
  return query.apply(client, told);
}

const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (...told) {
  const text = typeof told[0] === 'string' ? told[0] : (told[0]?.text ?? '');
  if (!isDue(text)) return query.apply(this, told);
  if (death.when === 'before') die();
  if (death.when === 'answered') return dyingAtAnswer(query, this, told);
  const answer = death.when === 'half' ? dyingHalfway(this, told) : query.apply(this, told);
  // pg writes a statement at once where its connection is idle; the kernel has it then.
  setImmediate(die);
  return answer;
};

if (process.send) {
  process.on('message', (told) => {
    death = told.death;
  });
  process.channel?.unref();
}
