import { read, readUntil, send } from './demo/client.mjs';

const [FIRST, SECOND, AUDITOR] = ['dp-1', 'dp-2', 'tt-1'];
/** From when on the rules of a build hold: they are no change, and wait for no day. */
const EFFECTIVE = '2025-07-01';

/** The proposal of this seed that waits for a second person, or a new one; `own`: it is the first person's. */
async function proposalOf({ items, seed }, { fetch, rules }) {
  const waiting = items.find(
    ({ state, content }) => state === 'proposed' && content.seed === seed.own,
  );
  if (waiting) return waiting;
  const { entries } = await send({
    ...{ fetch, url: `${rules}/propose-change`, officer: FIRST },
    key: `seed-${seed.own.slice(0, 16)}-after-${items[0]?.id ?? 'nothing'}`,
    body: { kind: 'SEED', effective: EFFECTIVE, seed: seed.own },
  });
  return { id: entries[0], own: true };
}

/**
 * Has the rules of this build adopted, by two demo persons of coordination, where its log does not name them yet, and waits
 * until every service knows. A start that was cut off goes on, and the next one adds nothing.
 * @param {object} context
 * @param {Record<string, string>} context.services base address of each service by its log
 * @param {typeof globalThis.fetch} [context.fetch]
 * @returns {Promise<string>} what was done
 * @throws {Error} with the service's own words where it says no
 */
export async function adoptRules({ services, fetch = globalThis.fetch }) {
  const rules = `${services.coordination}/rules`;
  const told = await read({ fetch, url: `${rules}/changes?limit=500`, officer: FIRST });
  const { own, adopted } = told.seed;
  if (!adopted) {
    const proposal = await proposalOf(told, { fetch, rules });
    await send({
      ...{ fetch, url: `${rules}/confirm-change`, officer: proposal.own ? SECOND : FIRST },
      key: `confirm-${proposal.id}`,
      body: { proposal: proposal.id },
    });
  }
  const isKnown = ({ seedHash }) => seedHash === own;
  for (const url of Object.values(services))
    await readUntil(
      { fetch, url: `${url}/regulation/rules`, officer: AUDITOR },
      isKnown,
      `the rules ${own}`,
    );
  return `${own.slice(0, 12)}… ${adopted ? 'adopted at an earlier start' : 'proposed by one and confirmed by another'}`;
}
