// A federation of two services in plain data, with true hashes and signatures: what the checker reads after a run.
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

const sha256 = (...parts: readonly Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

const LOGS = ['border', 'police'] as const;
const PLACE = { unit: 'border/post/long-binh', id: 'bp-1' };
const KEY = sha256(Buffer.from(`${PLACE.unit}#${PLACE.id}\nfirst`)).toString('hex');
const CASE = 'BP-2026-0001-C';

type Said = Readonly<{ log: string; position: number; type: string; knows?: string }>;

const record = ({ log, position, type, knows }: Said, clock: number, more: object) => ({
  specversion: '1.0',
  id: `${log}/${String(position)}`,
  source: `/${log}`,
  type: `vn.donghanh.casework.${type}.v1`,
  time: '2026-01-01T00:00:00.000Z',
  occurredat: '2026-01-01T00:00:00.000Z',
  clock: String(clock).padStart(16, '0'),
  ...(knows === undefined ? {} : { knows }),
  actor: 'border/post/long-binh#bp-1',
  data: {},
  ...more,
});

/** In the order in which both services hold them: a case is opened, another service works on it, and back. */
const RECORDS = [
  record({ log: 'border', position: 0, type: 'LogOpened' }, 1, {}),
  record({ log: 'police', position: 0, type: 'LogOpened', knows: 'border:1' }, 2, {}),
  record({ log: 'border', position: 1, type: 'CaseOpened', knows: 'police:1' }, 3, {
    subject: CASE,
    requestid: KEY,
  }),
  record({ log: 'police', position: 1, type: 'EssentialNeedsMet', knows: 'border:2' }, 4, {
    subject: CASE,
  }),
];

function signed(origin: string, key: KeyObject, size: number, root: Buffer) {
  const text = `${origin}\n${String(size)}\n${root.toString('base64')}\n`;
  const signature = Buffer.concat([Buffer.alloc(4), sign(null, Buffer.from(text), key)]);
  return `${text}\n— ${origin} ${signature.toString('base64')}\n`;
}

const keys = new Map<string, ReturnType<typeof newKeys>>();
const newKeys = () => generateKeyPairSync('ed25519');
function keyPairOf(log: string) {
  const known = keys.get(log) ?? newKeys();
  keys.set(log, known);
  return known;
}

function vkeyOf(log: string) {
  const raw = Buffer.from(keyPairOf(log).publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const key = Buffer.concat([Buffer.of(1), raw]).toString('base64');
  return `donghanh.vn/${log}+00000000+${key}`;
}

const rowOf = (one: (typeof RECORDS)[number] & { subject?: string }) => {
  const [publisher, position] = one.id.split('/');
  const bytes = Buffer.from(JSON.stringify(one));
  return {
    ...{ publisher, position: Number(position), bytes, leaf: sha256(Buffer.of(0), bytes) },
    ...{ type: one.type.split('.')[3], case_id: one.subject ?? null, clock: Number(one.clock) },
    ...{ knows: 'knows' in one ? one.knows : '', causation: null, reaction: null },
  };
};

/** Two leaves, as each log has here. */
function treeOf(log: string) {
  const leaves = RECORDS.filter(({ id }) => id.startsWith(log)).map((one) => rowOf(one).leaf);
  return sha256(Buffer.of(1), ...leaves);
}

function serviceOf(log: string) {
  const entries = RECORDS.map(rowOf);
  const arrivals = entries.map(({ publisher, position, case_id }, i) => ({
    ...{ local_order: i, publisher, position, case_id, cause_missing: false },
  }));
  const heads = LOGS.map((of) => ({ log: of, size: 2, arrived: 2, frontier: treeOf(of) }));
  const answer = JSON.stringify({ entries: ['border/1'], cases: [CASE], etag: '"i.2.-1"' });
  const state = { lead: { holder: 'border' } };
  return {
    ...{ entries, arrivals, lifts: [], tiles: [], parked: [], aside: [], disputes: [] },
    ...{ workItems: [], incarnations: [{}], list: [], obligations: [] },
    heads: [...heads, { log: 'local', size: 4 }],
    cursors: [{ reader: 'case_list', local_order: 4 }],
    checkpoints: LOGS.map((of) => ({
      ...{ log: of, size: 2, root: treeOf(of) },
      note: signed(`donghanh.vn/${of}`, keyPairOf(of).privateKey, 2, treeOf(of)),
    })),
    answers:
      log === 'border'
        ? [{ sender: `${PLACE.unit}#${PLACE.id}`, key: KEY, status: 201, answer }]
        : [],
    caseList: [
      {
        case_id: CASE,
        opened_clock: '0000000000000003',
        last_at: new Date(RECORDS.at(-1)?.time ?? 0),
        state,
      },
    ],
    memory: { size: 2, root: treeOf(log).toString('hex') },
    vkeys: Object.fromEntries(LOGS.map((of) => [of, vkeyOf(of)])),
    states: new Map([[CASE, state]]),
    timeline: arrivals
      .map(({ publisher, position, local_order }) => ({
        ...{ id: `${publisher ?? ''}/${String(position)}`, localOrder: local_order },
      }))
      .reverse(),
  };
}

const messagesOf = (log: string) =>
  RECORDS.filter(({ id }) => id.startsWith(log)).map((one) => ({
    ...{ key: one.id, value: Buffer.from(JSON.stringify(one)) },
  }));

type Answer = { status: number; body: { entries?: string[]; cases?: string[]; code?: string } };

/** All that two services in agreement would leave; a test breaks one thing of it. */
export function smallFederation() {
  const body = { entries: ['border/1'], cases: [CASE], etag: '"i.2.-1"' };
  const sent = {
    ...{ log: 'border', officer: PLACE, key: 'first', command: 'OpenCases', path: '/cases' },
    ...{
      body: { persons: [{}] },
      answers: [undefined, { status: 201, body }] as (Answer | undefined)[],
    },
  };
  return {
    services: { border: serviceOf('border'), police: serviceOf('police') },
    history: [sent],
    topics: { border: messagesOf('border'), police: messagesOf('police') },
  };
}
