// What was read, parsed once: an own reading of CloudEvents and `knows`, and indexes that the checks share.

/** `police:120,border:7` by log. */
function parseKnows(text = '') {
  const parts = text === '' ? [] : text.split(',');
  return Object.fromEntries(parts.map((part) => [part.split(':')[0], Number(part.split(':')[1])]));
}

/** @param {Buffer} bytes a record */
export function parseRecord(bytes) {
  const said = JSON.parse(bytes.toString());
  const [publisher, position] = said.id.split('/');
  return {
    id: said.id,
    publisher,
    position: Number(position),
    source: said.source,
    type: said.type.split('.').at(-2),
    caseId: said.subject,
    clock: said.clock,
    knows: parseKnows(said.knows),
    knowsText: said.knows ?? '',
    actor: said.actor,
    cause: said.causationid,
    reaction: said.reaction,
    request: said.requestid,
    time: said.time,
    occurredAt: said.occurredat,
    data: said.data,
  };
}

/** Merged order: clock, publisher, position. */
export const inMergedOrder = (a, b) => {
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1;
  if (a.publisher !== b.publisher) return a.publisher < b.publisher ? -1 : 1;
  return a.position - b.position;
};

const groupBy = (items, keyOf) => {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
};

/** One service's copy: entries by id, in local order, by log. */
function viewOf(log, held) {
  const parsed = new Map();
  for (const row of held.entries) {
    const entry = parseRecord(row.bytes);
    parsed.set(`${row.publisher}/${row.position}`, entry);
  }
  const arrived = held.arrivals
    .map((row) => ({ ...row, entry: parsed.get(`${row.publisher}/${row.position}`) }))
    .filter(({ entry }) => entry);
  const own = [...parsed.values()]
    .filter(({ publisher }) => publisher === log)
    .sort((a, b) => a.position - b.position);
  return {
    log,
    ...held,
    parsed,
    arrived,
    own,
    orderOf: new Map(held.arrivals.map((r) => [`${r.publisher}/${r.position}`, r.local_order])),
    byRequest: groupBy(own, ({ request }) => request),
    byEffect: groupBy(own, ({ cause, reaction }) => reaction && `${cause}\n${reaction}`),
    answerOf: new Map(held.answers.map((row) => [`${row.sender}\n${row.key}`, row])),
    headOf: new Map(held.heads.map((row) => [row.log, row])),
  };
}

/** @returns {{ services: Record<string, ReturnType<typeof viewOf>>, logs: string[], history: object[], topics?: object, cases: Map<string, object[]> }} */
export function makeView({ services, history, topics }) {
  const logs = Object.keys(services);
  const views = Object.fromEntries(logs.map((log) => [log, viewOf(log, services[log])]));
  // Every log as its publisher holds it: what the others must hold, too.
  const all = logs.flatMap((log) => views[log].own);
  const cases = groupBy(all, ({ caseId }) => caseId);
  for (const entries of cases.values()) entries.sort(inMergedOrder);
  return { services: views, logs, history, topics, cases };
}
