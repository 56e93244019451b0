// Cases: the same everywhere, lists as a rebuild from the entries makes them, one lead, reactions once.
import { isDeepStrictEqual } from 'node:util';
import { LIST_RULES } from './lists.mjs';

/** Whether all six services show each case alike, and their lists and timelines are those of the entries. */
export function* checkCases(view) {
  const { services, logs, cases } = view;
  const first = services[logs[0]];
  for (const [caseId, state] of first.states)
    for (const service of Object.values(services)) {
      const shown = service.states.get(caseId);
      if (shown === undefined) yield ['lost', `${service.log} does not know case ${caseId}`];
      else if (!isDeepStrictEqual(shown, state))
        yield ['diverged', `${service.log} shows case ${caseId} otherwise than ${first.log}`];
    }
  yield* dutyLists(services);
  for (const service of Object.values(services)) {
    yield* caseLists(service, cases);
    yield* ownList(service, cases);
    yield* timeline(service);
    yield* readers(service);
  }
}

// What restricted entries begin or meet: only who publishes these can tell, and lists it (libs/regulation).
const TOLD_TO_ONE = /^(R22-A9|R22-P1|R25-C7|R25-P1|R25-P2|PR-FAMILY-CHECK)\//;

/** All list the same duties. */
function* dutyLists(services) {
  const lists = Object.values(services).map(({ log, obligations }) => ({
    log,
    rows: obligations.filter(({ key }) => !TOLD_TO_ONE.test(key)).map((row) => JSON.stringify(row)),
  }));
  const [first] = lists;
  for (const { log, rows } of lists) {
    const at = Math.max(rows.length, first.rows.length);
    const wrong = Array.from({ length: at }, (_, i) => i).find((i) => rows[i] !== first.rows[i]);
    if (wrong !== undefined)
      yield ['diverged', `${log} lists ${rows[wrong]}, ${first.log} ${first.rows[wrong]}`];
  }
}

function* caseLists({ log, caseList, states }, cases) {
  const listed = new Map(caseList.map((row) => [row.case_id, row]));
  for (const [caseId, entries] of cases) {
    const row = listed.get(caseId);
    listed.delete(caseId);
    if (!row) {
      yield ['diverged', `${log}: case ${caseId} is not in the list of cases`];
      continue;
    }
    const at = row.last_at.getTime();
    if (row.opened_clock !== entries[0].clock || at !== Date.parse(entries.at(-1).time))
      yield ['diverged', `${log}: the list of cases is not what ${caseId}'s entries make`];
    const state = states.get(caseId);
    if (state && !isDeepStrictEqual(row.state, state))
      yield ['diverged', `${log}: the list shows case ${caseId} otherwise than its entries`];
  }
  for (const caseId of listed.keys())
    yield ['diverged', `${log}: the list names case ${caseId}, which has no entry`];
}

/** The list of one service, made anew from the entries by rules of our own. */
function* ownList({ log, list }, cases) {
  const rules = LIST_RULES[log];
  if (!rules) return;
  const wanted = new Map();
  for (const [caseId, entries] of cases)
    for (const entry of entries) {
      const row = rules[entry.type]?.(entry);
      if (row === null) wanted.delete(caseId);
      else if (row) wanted.set(caseId, row);
    }
  const shown = new Map(list.map((row) => [row.case_id, rules.row(row)]));
  for (const caseId of new Set([...wanted.keys(), ...shown.keys()]))
    if (!isDeepStrictEqual(wanted.get(caseId), shown.get(caseId)))
      yield [
        'diverged',
        `${log}: its list shows ${JSON.stringify(shown.get(caseId))} for ${caseId}, a rebuild ${JSON.stringify(wanted.get(caseId))}`,
      ];
}

function* timeline({ log, arrivals, timeline: rows }) {
  const shown = rows.map(({ id, localOrder }) => `${localOrder} ${id}`).reverse();
  const wanted = arrivals.map((row) => `${row.local_order} ${row.publisher}/${row.position}`);
  const wrong = wanted.findIndex((line, i) => line !== shown[i]);
  if (wrong >= 0 || shown.length !== wanted.length)
    yield ['diverged', `${log}: its timeline shows ${shown[wrong]} in place of ${wanted[wrong]}`];
}

/** Nothing is parked, set aside, disputed, or left unread. */
function* readers({ log, cursors, arrivals, parked, aside, disputes }) {
  for (const { reader, local_order } of cursors)
    if (local_order !== arrivals.length)
      yield ['others', `${log}: ${reader} stands at ${local_order} of ${arrivals.length}`];
  for (const row of parked)
    yield ['others', `${log}: ${row.reader} parked ${row.case_id}: ${row.error}`];
  for (const row of aside)
    yield ['others', `${log}: ${row.reader} has ${row.local_order} set aside`];
  for (const row of disputes)
    yield ['others', `${log}: ${row.log} is in dispute at ${row.position}: ${row.reason}`];
}
