// Positions, local orders, clocks and causes of each service's copy.

/** Whether positions and local orders are dense, and each entry stands where it says. */
export function* checkPlaces({ services, logs }) {
  for (const service of Object.values(services)) {
    yield* densePositions(service, logs);
    yield* denseOrders(service);
    yield* columns(service);
  }
}

function* densePositions({ log, entries, headOf }, logs) {
  for (const of of logs) {
    const positions = entries.filter(({ publisher }) => publisher === of).map((e) => e.position);
    const wrong = positions.findIndex((position, i) => position !== i);
    if (wrong >= 0)
      yield ['reordered', `${log}: ${of}/${positions[wrong]} stands where ${of}/${wrong} belongs`];
    const { size, arrived } = headOf.get(of) ?? {};
    if (size !== positions.length || arrived !== positions.length)
      yield [
        'half-applied',
        `${log}: head of ${of} says ${size}, arrived ${arrived}; ${positions.length} entries`,
      ];
  }
}

function* denseOrders({ log, arrivals, entries, headOf, incarnations }) {
  const wrong = arrivals.findIndex(({ local_order }, i) => local_order !== i);
  if (wrong >= 0) yield ['reordered', `${log}: local order ${wrong} is missing`];
  if (arrivals.length !== entries.length)
    yield ['half-applied', `${log}: ${entries.length} entries, ${arrivals.length} arrivals`];
  if (headOf.get('local')?.size !== arrivals.length)
    yield ['half-applied', `${log}: local head says ${headOf.get('local')?.size}`];
  const next = {};
  for (const { publisher, position, local_order } of arrivals) {
    if (position !== (next[publisher] ?? 0))
      yield ['reordered', `${log}: ${publisher}/${position} arrived out of turn at ${local_order}`];
    next[publisher] = position + 1;
  }
  if (incarnations.length !== 1)
    yield ['others', `${log}: ${incarnations.length} incarnations, and nothing was restored`];
}

/** What stands in columns is what stands in the record. */
function* columns({ log, entries, arrivals, parsed }) {
  for (const row of entries) {
    const id = `${row.publisher}/${row.position}`;
    const entry = parsed.get(id);
    const said = [entry.id, entry.source, entry.type, entry.caseId ?? null, Number(entry.clock)];
    const kept = [id, `/${row.publisher}`, row.type, row.case_id, Number(row.clock)];
    const more = [entry.knowsText, entry.cause ?? null, entry.reaction ?? null];
    const keptMore = [row.knows, row.causation, row.reaction];
    if (JSON.stringify([said, more]) !== JSON.stringify([kept, keptMore]))
      yield ['diverged', `${log}: columns of ${id} differ from its record`];
  }
  for (const { publisher, position, case_id } of arrivals)
    if ((parsed.get(`${publisher}/${position}`)?.caseId ?? null) !== case_id)
      yield ['diverged', `${log}: arrival of ${publisher}/${position} names case ${case_id}`];
}

/** Whether clocks and `knows` are what the entry could know, and no entry stands before its cause unmarked. */
export function* checkCauses({ services }) {
  for (const service of Object.values(services)) {
    yield* clocks(service);
    yield* marks(service);
    yield* ownCuts(service);
  }
}

function* clocks({ log, own, parsed }) {
  for (const entry of own) {
    const before = parsed.get(`${log}/${entry.position - 1}`);
    const known = Object.entries(entry.knows).map(([of, size]) => parsed.get(`${of}/${size - 1}`));
    for (const one of [before, ...known])
      if (one && one.clock >= entry.clock)
        yield ['reordered', `${entry.id}: clock is not above that of ${one.id}, which it knows`];
    for (const [of, size] of Object.entries(before?.knows ?? {}))
      if ((entry.knows[of] ?? 0) < size)
        yield ['others', `${entry.id} knows less of ${of} than ${before.id}`];
  }
}

function* marks({ log, arrived, lifts }) {
  const counts = {};
  const lifted = new Set(lifts.map((lift) => lift.lifted));
  for (const { entry, local_order, cause_missing } of arrived) {
    const lacking = Object.entries(entry.knows).find(([of, size]) => size > (counts[of] ?? 0));
    if (lacking && !cause_missing)
      yield ['reordered', `${log}: ${entry.id} stands before ${lacking[0]}/${lacking[1] - 1}`];
    if (cause_missing && !lifted.has(local_order))
      yield ['others', `${log}: ${entry.id} is marked for ever`];
    counts[entry.publisher] = (counts[entry.publisher] ?? 0) + 1;
  }
}

/** An own entry knows exactly what had a local order before it, and names no cause that it could not have seen. */
function* ownCuts({ log, arrived, orderOf }) {
  const counts = {};
  for (const { entry, local_order } of arrived) {
    if (entry.publisher === log) {
      const others = Object.entries(counts).filter(([of]) => of !== log);
      const wrong = others.find(([of, size]) => (entry.knows[of] ?? 0) !== size);
      if (wrong)
        yield [
          'others',
          `${entry.id} knows ${entry.knows[wrong[0]] ?? 0} of ${wrong[0]}; ${wrong[1]} had arrived`,
        ];
      if (entry.cause && !((orderOf.get(entry.cause) ?? Infinity) < local_order))
        yield ['reordered', `${entry.id} stands before its cause ${entry.cause}`];
    }
    counts[entry.publisher] = (counts[entry.publisher] ?? 0) + 1;
  }
}
