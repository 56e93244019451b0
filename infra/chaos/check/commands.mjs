// What clients were told against what stands in the logs: each command once, whole, and answered the same again.
import { createHash } from 'node:crypto';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const WHOLE = new Set([200, 201]);
// These are answers, but none that a service keeps.
const NOT_KEPT = /case-moved-on|case-not-found|case-ahead|invalid|idempotency-key/;

const senderOf = ({ officer }) => `${officer.unit}#${officer.id}`;
const nameOf = (sent) => `${sent.command} ${sent.key ?? 'without key'} at ${sent.log}`;

/** An answer as it must come again: without what is of one request only. */
const textOf = ({ status, body }) =>
  JSON.stringify(
    WHOLE.has(status) ? [status, body.entries, body.cases, body.etag] : [status, body?.code],
  );

/** @param {{ services: object, history: object[] }} view */
export function* checkCommands({ services, history }) {
  for (const sent of history) {
    const service = services[sent.log];
    const broken = sent.answers.find((answer) => answer?.status === 500);
    if (broken) yield ['others', `${nameOf(sent)}: answered 500 ${JSON.stringify(broken.body)}`];
    const answers = sent.answers.filter((answer) => answer && answer.status < 500);
    if (answers.length === 0) {
      if (sent.key) yield ['others', `${nameOf(sent)} was never answered`];
      continue;
    }
    yield* sameAnswers(sent, answers);
    yield* effects(service, sent, answers[0], services);
  }
  for (const service of Object.values(services)) yield* keptAnswers(service);
}

function* sameAnswers(sent, answers) {
  const different = answers.find((answer) => textOf(answer) !== textOf(answers[0]));
  if (different)
    yield [
      'diverged',
      `${nameOf(sent)}: answered ${textOf(answers[0])}, then ${textOf(different)}`,
    ];
}

function* effects(service, sent, answer, services) {
  const told = WHOLE.has(answer.status) ? answer.body.entries : [];
  const about = [...new Set(told.map((id) => service.parsed.get(id)?.caseId).filter(Boolean))];
  if (WHOLE.has(answer.status) && about.sort().join() !== [...answer.body.cases].sort().join())
    yield ['diverged', `${nameOf(sent)}: told of ${answer.body.cases}, wrote of ${about}`];
  for (const id of told)
    for (const { log, parsed } of Object.values(services))
      if (!parsed.has(id)) yield ['lost', `${nameOf(sent)}: ${id} is not at ${log}`];
  if (sent.key) yield* traces(service, sent, answer, told);
  yield* wholeness(sent, told, service);
  yield* versions(service, sent, told, answer.body);
}

const isKept = ({ status, body }) => WHOLE.has(status) || !NOT_KEPT.test(body?.code);

/** What a request left under its key: its entries and no others, and its answer. */
function* traces(service, sent, answer, told) {
  const { status } = answer;
  const request = sha256(`${senderOf(sent)}\n${sent.key}`);
  const written = (service.byRequest.get(request) ?? []).map(({ id }) => id);
  if (JSON.stringify(written) !== JSON.stringify(told))
    yield [
      written.length > told.length ? 'doubled' : 'lost',
      `${nameOf(sent)}: told ${told.join(' ') || status}, its log holds ${written.join(' ')}`,
    ];
  if (!isKept(answer)) return;
  const kept = service.answerOf.get(`${senderOf(sent)}\n${request}`);
  if (!kept) yield ['half-applied', `${nameOf(sent)}: its answer ${status} is not kept`];
  else if (kept.status !== status)
    yield ['diverged', `${nameOf(sent)}: told ${status}, kept ${kept.status}`];
}

const COUNTS = {
  OpenCases: ({ body }) => body.persons.length,
  IdentifyVictim: () => 2,
};

/** All events of a command stand together, or none. */
function* wholeness(sent, told, { parsed }) {
  if (told.length === 0) return;
  const wanted = COUNTS[sent.command]?.(sent);
  if (wanted !== undefined && told.length !== wanted)
    yield ['half-applied', `${nameOf(sent)} wrote ${told.length} of ${wanted} entries`];
  const positions = told.map((id) => Number(id.split('/')[1]));
  if (positions.some((position, i) => position !== positions[0] + i))
    yield ['reordered', `${nameOf(sent)}: ${told.join(' ')} do not stand together`];
  const clean = told.every((id) => parsed.get(id)?.request !== undefined || !sent.key);
  if (!clean) yield ['half-applied', `${nameOf(sent)}: an entry does not name its request`];
}

const orderIn = (etag) => Number(etag?.split('.')[1]);

/** With If-Match nothing of the case came between; the answer's ETag is where its last entry stands. */
function* versions({ arrived, orderOf }, sent, told, body) {
  if (told.length === 0) return;
  const first = orderOf.get(told[0]);
  const caseId = sent.path.split('/')[2];
  if (sent.ifMatch) {
    const between = arrived.slice(orderIn(sent.ifMatch) + 1, first);
    const unseen = between.find(({ case_id }) => case_id === caseId);
    if (unseen)
      yield ['others', `${nameOf(sent)}: conflict with ${unseen.entry.id} was not refused`];
  }
  if (body.etag && orderIn(body.etag) !== orderOf.get(told.at(-1)))
    yield ['diverged', `${nameOf(sent)}: ETag ${body.etag}, entry at ${orderOf.get(told.at(-1))}`];
}

/** Each answer has its entries, and each entry that names a request has its answer. */
function* keptAnswers({ log, answers, byRequest }) {
  const known = new Set();
  for (const { key, status, answer } of answers) {
    known.add(key);
    const told = status === 201 ? JSON.parse(answer).entries : [];
    const written = (byRequest.get(key) ?? []).map(({ id }) => id);
    if (JSON.stringify(told) !== JSON.stringify(written))
      yield [
        'half-applied',
        `${log}: an answer names ${told.join(' ')}, its log ${written.join(' ')}`,
      ];
  }
  for (const [request, [entry]] of byRequest)
    if (!known.has(request))
      yield ['half-applied', `${log}: the answer to ${entry.id} is not kept`];
}
