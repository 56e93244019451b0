import { specification } from '#testing';
import { atBorder, by, closed, opened, type Told, toldBy } from '../../test/told.js';
import { identification } from './decider.js';

const unit = 'police/province/an-giang';
const first = { agency: 'police', unit, officer: 'ca-1' };
const second = { actor: { ...first, officer: 'ca-2' } };
const teller = { publisher: 'police', actor: `${unit}#ca-1`, occurredAt: atBorder.occurredAt };
const given = (...events: Told[]) =>
  specification(identification, { log: 'police', actor: first })(...toldBy(teller, events));

const started = { type: 'VerificationStarted', data: {} } as const;
const identified = { type: 'VictimIdentified', data: { ground: 'EVIDENCE' } } as const;
const issued = { type: 'ConfirmationIssued', data: { paper: 'POLICE_CONFIRMATION' } } as const;
const proposed = {
  type: 'NonIdentificationProposed',
  data: { reason: 'NOT_ESTABLISHED' },
} as const;
const rejected = { type: 'NonIdentificationRejected', data: { proposal: 'police/2' } } as const;
const decided = by(
  'police',
  { type: 'NotIdentified', data: { proposal: 'police/2', reason: 'NOT_ESTABLISHED' } },
  { actor: `${unit}#ca-2` },
);
const notIdentified = { type: decided.type, data: decided.data };

describe('verification', () => {
  it('starts without a request, or names the one that asked', () => {
    given(opened).when('StartVerification', {}).then(started);
    given(opened)
      .when('StartVerification', { request: 'labour-social/3' })
      .then({ ...started, data: { request: 'labour-social/3' } });
  });

  it('starts once a party, and again after a negative decision', () => {
    given(opened, started).when('StartVerification', {}).thenNothing();
    given(opened, started, proposed, decided).when('StartVerification', {}).then(started);
  });

  it('is refused for a victim and on a closed case', () => {
    given(opened, issued).when('StartVerification', {}).thenRefused('already-identified');
    given(opened, closed).when('StartVerification', {}).thenRefused('case-closed');
  });

  it('is extended by who does it, each time longer', () => {
    const extended = { type: 'VerificationExtended', data: { until: '2026-02-01' } } as const;
    const extend = (until: string) =>
      given(opened, started, extended).when('ExtendVerification', { until });
    given(opened, started).when('ExtendVerification', extended.data).then(extended);
    extend('2026-02-01').thenNothing();
    extend('2026-01-31').thenRefused('not-longer');
    given(opened, by('border', started))
      .when('ExtendVerification', extended.data)
      .thenRefused('no-verification');
  });
});

describe('weighing the evidence', () => {
  const weighed = { type: 'EvidenceWeighed', data: {} } as const;

  it('is done by who verifies, as often as more came', () => {
    given(opened, started).when('WeighEvidence', {}).then(weighed);
    given(opened, started, weighed).when('WeighEvidence', {}).thenNothing();
    given(opened, started, weighed)
      .when('WeighEvidence', {}, { occurredAt: '2026-01-05T00:00:00Z' })
      .then(weighed);
  });

  it('waits for a verification, but for late paper', () => {
    given(opened).when('WeighEvidence', {}).thenRefused('no-verification');
    given(opened).when('WeighEvidence', { recordedFrom: 'paper' }).then(weighed);
  });
});

describe('identifying', () => {
  const identify = { ground: 'EVIDENCE', paper: 'POLICE_CONFIRMATION' } as const;

  it('comes with its confirming paper', () => {
    given(opened, started).when('IdentifyVictim', identify).then(identified, issued);
  });

  it('says nothing the second time, and is refused to another party', () => {
    given(opened, identified, issued).when('IdentifyVictim', identify).thenNothing();
    given(opened, by('border', identified), by('border', issued))
      .when('IdentifyVictim', identify)
      .thenRefused('already-identified');
  });

  it('is refused on a closed case', () => {
    given(opened, closed).when('IdentifyVictim', identify).thenRefused('case-closed');
  });

  it('takes papers of courts and foreign authorities as they are, others after a decision', () => {
    const foreign = { type: 'ConfirmationIssued', data: { paper: 'FOREIGN_DOCUMENT' } } as const;
    given(opened).when('IssueConfirmation', foreign.data).then(foreign);
    given(opened).when('IssueConfirmation', issued.data).thenRefused('not-identified-yet');
    given(opened, identified).when('IssueConfirmation', issued.data).then(issued);
    given(opened, identified, issued).when('IssueConfirmation', issued.data).thenNothing();
  });
});

describe('not identifying', () => {
  const propose = { reason: 'NOT_ESTABLISHED' } as const;
  const waiting = given(opened, started, proposed);

  it('is proposed by a first officer who verified', () => {
    given(opened, started).when('ProposeNonIdentification', propose).then(proposed);
    given(opened).when('ProposeNonIdentification', propose).thenRefused('no-verification');
  });

  it('is decided by a second officer', () => {
    waiting.when('ConfirmNonIdentification', {}, second).then(notIdentified);
    waiting.when('ConfirmNonIdentification', {}).thenRefused('same-officer');
    waiting.when('RejectNonIdentification', {}, second).then(rejected);
    waiting.when('RejectNonIdentification', {}).thenRefused('same-officer');
  });

  it('is decided within the agency that proposed it', () => {
    given(opened, by('border', started), by('border', proposed))
      .when('ConfirmNonIdentification', {}, second)
      .thenRefused('proposal-of-another-party');
  });

  it('needs a proposal that waits', () => {
    given(opened, started)
      .when('ConfirmNonIdentification', {}, second)
      .thenRefused('no-identification-proposed');
    given(opened, started, proposed, rejected)
      .when('ConfirmNonIdentification', {}, second)
      .thenRefused('no-identification-proposed');
  });

  it('says nothing when repeated', () => {
    waiting.when('ProposeNonIdentification', propose).thenNothing();
    waiting.when('ProposeNonIdentification', propose, second).thenRefused('proposal-open');
    const done = given(opened, started, proposed, decided);
    done.when('ProposeNonIdentification', propose).thenNothing();
    done.when('ConfirmNonIdentification', {}, second).thenNothing();
  });

  it('is refused for a victim, also when a paper came after the proposal', () => {
    given(opened, started, identified, issued)
      .when('ProposeNonIdentification', propose)
      .thenRefused('already-identified');
    given(opened, started, proposed, by('border', issued))
      .when('ConfirmNonIdentification', {}, second)
      .thenRefused('no-identification-proposed');
  });

  it('is refused where another party decided', () => {
    const others = [started, proposed].map((event) => by('border', event));
    const theirs = by('border', decided, { actor: 'border/post/x#bp-2' });
    const [begun, found] = others as [typeof started, typeof proposed];
    given(opened, begun, { ...found, id: 'police/2' }, { ...theirs, actor: 'border/post/x#bp-2' })
      .when('ProposeNonIdentification', propose)
      .thenRefused('already-decided');
  });
});

describe('a person who does not want it', () => {
  const declined = { type: 'IdentificationDeclined', data: {} } as const;

  it('is recorded once, and ends nothing for a victim', () => {
    given(opened).when('DeclineIdentification', {}).then(declined);
    given(opened, declined).when('DeclineIdentification', {}).thenNothing();
    given(opened, issued).when('DeclineIdentification', {}).thenRefused('already-identified');
  });
});

describe('what is open', () => {
  it('leads from verification to a decision', () => {
    expect(given(opened).open()[0]).toBe('StartVerification');
    expect(given(opened, started).open()[0]).toBe('IdentifyVictim');
    expect(given(opened, started, proposed).open()[0]).toBe('ConfirmNonIdentification');
    expect(given(opened, issued).open()).toEqual(['IssueConfirmation']);
    expect(given(opened, closed).open()).toEqual([]);
  });
});
