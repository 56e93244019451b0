// The lead of a case, and what services do by themselves.

const CONFIRM_WITHDRAWAL = 'when-lead-withdrawal-asked-confirm-it';
const ENDS = new Set([
  'LeadAccepted',
  'LeadOfferRejected',
  'LeadOfferWithdrawn',
  'LeadOfferLapsed',
]);

/** What each entry does to the lead of a case; false where it does not fit. */
const LEAD_RULES = {
  CaseOpened(lead, { publisher }) {
    if (lead.holder !== undefined) return false;
    lead.holder = publisher;
  },
  LeadOffered(lead, { id, publisher, data }) {
    if (lead.holder !== publisher || lead.offer) return false;
    lead.offer = { id, to: data.toParty };
  },
  // Who asks may not know yet that the recipient has ended the offer.
  LeadOfferWithdrawalAsked(lead, entry) {
    const { offer } = entry.data;
    if (lead.offer?.id !== offer)
      return lead.ended.has(offer) && !knew(entry, lead.ended.get(offer));
    lead.offer.asked = entry;
  },
};
const knew = ({ knows }, { publisher, position }) => position < (knows[publisher] ?? 0);

for (const type of ENDS)
  LEAD_RULES[type] = (lead, entry) => {
    const { publisher, data } = entry;
    if (lead.offer?.id !== data.offer || lead.offer.to !== publisher) return false;
    lead.offer = undefined;
    lead.ended.set(data.offer, entry);
    if (type === 'LeadAccepted') lead.holder = publisher;
  };

/** Folds the lead of a case as a token; tells each entry that does not fit. */
function foldLead(entries) {
  const lead = { holder: undefined, offer: undefined, ended: new Map() };
  const misfits = entries.filter((entry) => LEAD_RULES[entry.type]?.(lead, entry) === false);
  return { ...lead, misfits };
}

/** One party leads each case, one offer is open at most, and nobody has acted on a spent one. */
export function* checkLead({ cases, services }) {
  for (const [caseId, entries] of cases) {
    const lead = foldLead(entries);
    for (const { id } of lead.misfits)
      yield ['others', `case ${caseId}: ${id} does not fit the lead as it was`];
    yield* shownLead(caseId, lead, services);
    const { offer } = lead;
    if (offer?.asked && isEnrolled(services[offer.to], CONFIRM_WITHDRAWAL, offer.asked))
      yield ['lost', `case ${caseId}: ${offer.to} never answered ${offer.asked.id}`];
  }
}

function* shownLead(caseId, { holder, offer }, services) {
  for (const { log, states } of Object.values(services)) {
    const shown = states.get(caseId)?.lead;
    if (shown && (shown.holder !== holder || shown.offer?.id !== offer?.id))
      yield ['diverged', `${log}: case ${caseId} is led by ${shown.holder}, not ${holder}`];
  }
}

const enrolmentsOf = ({ own }) => own.filter(({ type }) => type === 'ReactionEnrolled');

/** Whether a reaction of this service was there when an entry came. */
function isEnrolled(service, reaction, { publisher, position }) {
  const found = enrolmentsOf(service).find(({ data }) => data.reaction === reaction);
  if (!found) return false;
  const cut = publisher === service.log ? found.position + 1 : (found.knows[publisher] ?? 0);
  return position >= cut;
}

/** One effect for each cause and reaction; a person waits at the gate that was told of them. */
export function* checkReactions({ services, cases }) {
  for (const service of Object.values(services))
    for (const [effect, entries] of service.byEffect)
      if (entries.length > 1)
        yield [
          'doubled',
          `${service.log}: ${effect.replace('\n', ' ')} has ${entries.length} effects`,
        ];
  const reaction = 'when-expected-entry-notified-expect-gate-return';
  for (const [caseId, entries] of cases)
    for (const cause of entries.filter(({ type }) => type === 'ExpectedEntryNotified')) {
      if (!cause.data.gate.startsWith('border/')) continue;
      if (!isEnrolled(services.border, reaction, cause)) continue;
      if (!isMet(cause, entries, services.border, reaction))
        yield ['lost', `case ${caseId}: border never reacted to ${cause.id}`];
    }
}

const dayInVietNam = (instant) =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

/** It acted, a person was told why not, or the gate had it already: the day, or the person. */
const isMet = (cause, entries, { byEffect, workItems }, reaction) =>
  byEffect.has(`${cause.id}\n${reaction}`) ||
  workItems.some((item) => item.cause === cause.id && item.reaction === reaction) ||
  entries.some(
    ({ type, data, occurredAt }) =>
      (type === 'GateListChecked' && dayInVietNam(occurredAt) >= cause.data.expectedOn) ||
      (type === 'GateReturnExpected' &&
        data.gate === cause.data.gate &&
        data.expectedOn === cause.data.expectedOn),
  );

// Not what the case is like, but the service's own clock, or that it broke.
const NO_REFUSAL =
  /^(unexpected|invalid|happened-in-the-future|before-its-cause|not-competent|not-publishable|unit-not-there-then|act-not-in-this-regime)/;

/** What a service leaves to a person is what the case does not allow. */
export function* checkWorkItems({ services }) {
  for (const { log, workItems } of Object.values(services))
    for (const { reaction, cause, code } of workItems)
      if (NO_REFUSAL.test(code)) yield ['lost', `${log}: ${reaction} gave ${cause} up as ${code}`];
}

/** No case id was given to two commands, and no request was written twice. */
export function* checkOpenings({ cases }) {
  for (const [caseId, entries] of cases) {
    const opened = entries.filter(({ type }) => type === 'CaseOpened');
    if (opened.length !== 1)
      yield [
        'doubled',
        `case ${caseId} was opened ${opened.length} times: ${opened.map(({ id }) => id).join(' ')}`,
      ];
  }
}
