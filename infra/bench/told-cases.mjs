// Cases of any length for what works out duties: opened, then whatever begins or ends a duty, drawn, some hours apart. An
// answer names an entry that came before it. More duties than a case of life, and none that ends them all.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../local/places.mjs';
import { product } from './contexts.mjs';
import { drawing } from './corpus.mjs';

const EXAMPLES = path.join(ROOT, 'libs/contracts/examples');
const TOLD = [
  ...['PersonReceived', 'PersonRescued', 'PersonTakenIn', 'ReceptionNotified', 'NoticeOpened'],
  ...['InitialCheckCompleted', 'VerificationRequested', 'VerificationStarted', 'NotIdentified'],
  ...['VerificationExtended', 'VictimIdentified', 'DecisionExplained', 'ConfirmationIssued'],
  ...['EssentialNeedsMet', 'ScreeningHeld', 'HandledAsChild', 'HandledAsAdult', 'ConsentGiven'],
  ...['FamilyContactCleared', 'DangerReported', 'DangerEnded', 'ContactLost', 'ContactRestored'],
  ...['PersonReleased', 'SupportApplied', 'SupportDecided', 'SupportDelivered', 'DutyTaken'],
  ...['DataRequestReceived', 'DataRequestFulfilled', 'DeadlinePaused', 'DeadlineResumed'],
];
const ENTRY = /^[a-z-]+\/\d+$/;
const DUTY = /^([A-Z0-9-]+)\/[a-z-]+\/\d+$/;

/** An example of an event: its document, in the version that is published today. */
function exampleOf(type) {
  const versions = fs.readdirSync(EXAMPLES).filter((file) => file.startsWith(`${type}.v`));
  const document = JSON.parse(fs.readFileSync(path.join(EXAMPLES, versions.sort().at(-1)), 'utf8'));
  return { type, data: document.data, publisher: document.source.slice(1), actor: document.actor };
}

/** The data with the entry `before` in the place of every one that they name. */
const naming = (data, before) =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]) => {
      if (typeof value !== 'string') return [field, value];
      if (ENTRY.test(value)) return [field, before];
      return [field, value.replace(DUTY, `$1/${before}`)];
    }),
  );

/**
 * Tells cases one after the other, always the same ones.
 * @returns {Promise<(of: { caseId: string, entries: number, begin: number, gap: number }) => { type: string, publisher: string, position: number, caseId: string, clock: number, occurredAt: string, record: string }[]>}
 *   `begin` and `gap` in milliseconds
 */
export async function openTeller() {
  const { writeRecord } = await product('contracts');
  const [opened, ...others] = ['CaseOpened', ...TOLD].map(exampleOf);
  const draw = drawing();
  const pick = (list) => list[Math.floor(draw() * list.length)];
  const sizes = new Map();
  return ({ caseId, entries, begin, gap }) => {
    const told = [];
    for (let i = 0; i < entries; i++) {
      const { type, data, publisher, actor } = i === 0 ? opened : pick(others);
      const position = sizes.get(publisher) ?? 0;
      sizes.set(publisher, position + 1);
      const before = i === 0 ? undefined : pick(told);
      const event = {
        type,
        data: before ? naming(data, `${before.publisher}/${before.position}`) : data,
      };
      const occurredAt = new Date(begin + i * gap).toISOString();
      const clock = (begin + i * gap) * 1000;
      const record = writeRecord(event, {
        ...{ publisher, position, caseId, clock: String(clock), time: occurredAt, occurredAt },
        ...{ knows: {}, actor, ruleset: 'none@0', recordedFrom: 'screen', correlationId: 'bench' },
      });
      told.push({ type, publisher, position, caseId, clock, occurredAt, record });
    }
    return told;
  };
}
