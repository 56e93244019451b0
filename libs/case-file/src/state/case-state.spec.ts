import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readRecord, type Entry } from '#contracts';
import {
  caseOf,
  evolveCase,
  noCase,
  personWords,
  timelineOf,
  type CaseworkEvent,
} from '#case-file';
import { entryOf, told } from '../../test/entries.js';

const EXAMPLES = path.join(__dirname, '../../../contracts/examples');
const examples = fs
  .readdirSync(EXAMPLES)
  .map((file) => readRecord(fs.readFileSync(path.join(EXAMPLES, file), 'utf8')))
  .filter((entry) => entry !== undefined);

const commune = 'labour-social/commune/da-phuoc';
const post = 'border/post/long-binh';
const opened = {
  type: 'CaseOpened',
  data: {
    circumstance: 'PRESENT',
    path: 'SELF_RETURN',
    handledAsChild: false,
    purpose: 'PROTECTION',
  },
} as const;
const received = {
  type: 'PersonReceived',
  data: { unit: post, place: 'BORDER_POST', mode: 'RET_SELF' },
} as const;
const offered = {
  type: 'LeadOffered',
  data: { toParty: 'labour-social', toUnit: commune },
} as const;
const accepted = { type: 'LeadAccepted', data: { offer: 'border/1', unit: commune } } as const;
const proposed = {
  type: 'HandoverProposed',
  data: { fromUnit: post, toParty: 'labour-social', toUnit: commune },
} as const;
const minutes = { fromParty: 'border', fromUnit: post, toParty: 'labour-social', toUnit: commune };
const signed = { type: 'HandoverSigned', data: minutes } as const;
const taken = { type: 'HandoverAccepted', data: { proposal: 'border/2', unit: commune } } as const;
const paper = { type: 'ConfirmationIssued', data: { paper: 'POLICE_CONFIRMATION' } } as const;

/** The examples as one case, with unreadable entries among them: whatever it means, every service folds it alike. */
const anyCase = fc
  .tuple(fc.shuffledSubarray([...examples]), fc.array(fc.nat({ max: 30 })))
  .map(([entries, unread]): Entry[] =>
    entries.map((entry, position) => ({
      ...entry,
      id: `${entry.publisher}/${String(position)}`,
      position,
      clock: String(1_767_320_000_000_000 + (position % 7)),
      known: !unread.includes(position),
    })),
  );

describe('a case', () => {
  it('is the same whatever the order in which its entries come, and however often', () => {
    const shuffled = anyCase.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray([...entries, ...entries], {
          minLength: entries.length * 2,
          maxLength: entries.length * 2,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([entries, mixed]) => {
        expect(caseOf(mixed)).toEqual(caseOf(entries));
        expect(timelineOf(mixed)).toEqual(timelineOf(entries));
      }),
    );
  });

  it('grows by one step an entry', () => {
    const entries = told(['border', opened], ['border', received], ['police', paper]);
    expect(entries.reduce(evolveCase, noCase)).toEqual(caseOf(entries));
  });

  it('says that it may miss something when an entry cannot be read', () => {
    const entries = told(['border', opened], ['border', received]);
    const unread = { ...entryOf(paper, 2), known: false } as Entry;
    expect(caseOf(entries).ahead).toBe(false);
    expect(caseOf([...entries, unread])).toEqual({ ...caseOf(entries), ahead: true });
  });

  it('is a received person’s until a paper confirms a victim', () => {
    expect(personWords(caseOf(told(['border', opened]))).en).toBe('person received');
    expect(personWords(caseOf(told(['border', opened], ['police', paper]))).en).toBe('victim');
  });
});

describe('the lead', () => {
  it('moves when the recipient accepts the open offer', () => {
    const { lead } = caseOf(
      told(['border', opened], ['border', offered], ['labour-social', accepted]),
    );
    expect(lead).toMatchObject({ holder: 'labour-social', unit: commune, conflicts: [] });
  });

  it('stays where it is when somebody else accepts, or a spent offer is accepted; both are shown', () => {
    const stranger = caseOf(told(['border', opened], ['border', offered], ['police', accepted]));
    expect(stranger.lead).toMatchObject({ holder: 'border', conflicts: ['police/2'] });
    const withdrawn = { type: 'LeadOfferWithdrawn', data: { offer: 'border/1' } } as const;
    const spent = caseOf(
      told(
        ['border', opened],
        ['border', offered],
        ['labour-social', withdrawn],
        ['labour-social', accepted],
      ),
    );
    expect(spent.lead).toMatchObject({ holder: 'border', conflicts: ['labour-social/3'] });
  });

  it('is not moved by paper', () => {
    const { lead, custody } = caseOf(
      told(['border', opened], ['border', received], ['border', signed]),
    );
    expect(custody.with).toEqual({ party: 'labour-social', unit: commune });
    expect(lead.holder).toBe('border');
  });
});

describe('custody', () => {
  it('is nobody’s until a reception', () => {
    expect(caseOf(told(['border', opened])).custody.with).toBe('not-received');
    const missing = { ...opened, data: { ...opened.data, circumstance: 'MISSING' } } as const;
    expect(caseOf(told(['border', missing])).custody.with).toBe('missing');
  });

  it('stays with the giver until the receiver accepts', () => {
    const waiting = told(['border', opened], ['border', received], ['border', proposed]);
    expect(caseOf(waiting).custody).toMatchObject({
      with: { unit: post },
      proposal: { toUnit: commune },
    });
    const done = [...waiting, entryOf(taken, 3, { publisher: 'labour-social' })];
    expect(caseOf(done).custody).toMatchObject({ with: { unit: commune }, proposal: undefined });
  });

  it('is not moved by what is copied late and happened before', () => {
    const late = { occurredAt: '2026-01-01T20:00:00+07:00', recordedFrom: 'paper' as const };
    const now = told(['border', opened], ['border', received], ['border', signed]);
    const again = [...now, entryOf(received, 3, late)];
    expect(caseOf(again).custody).toEqual(caseOf(now).custody);
    const elsewhere = { ...signed, data: { ...minutes, toUnit: `${commune}-2` } };
    const old = caseOf([...now, entryOf(elsewhere, 3, late)]).custody;
    expect(old).toMatchObject({ with: { unit: commune }, minutes: [{}, { id: 'border/3' }] });
  });

  it('shows minutes until the other side confirms them', () => {
    const entries = told(['border', opened], ['border', received], ['border', signed]);
    expect(caseOf(entries).custody.minutes).toEqual([
      { id: 'border/2', waitsFor: 'labour-social', confirmed: false },
    ]);
    const confirmed = { type: 'HandoverConfirmed', data: { signed: 'border/2' } } as const;
    const done = [...entries, entryOf(confirmed, 3, { publisher: 'labour-social' })];
    expect(caseOf(done).custody.minutes[0]?.confirmed).toBe(true);
    const wrong = [...entries, entryOf(confirmed, 3)];
    expect(caseOf(wrong).custody).toMatchObject({ conflicts: ['border/3'] });
  });

  it('shows two receptions that did not know of each other', () => {
    const elsewhere = { ...received, data: { ...received.data, unit: 'police/province/an-giang' } };
    const { custody } = caseOf(
      told(['border', opened], ['border', received], ['police', elsewhere]),
    );
    expect(custody).toMatchObject({ with: { party: 'police' }, conflicts: ['police/2'] });
  });
});

describe('identification', () => {
  const proposal = {
    type: 'NonIdentificationProposed',
    data: { reason: 'NO_GROUNDS' },
  } as const;
  const decided = {
    type: 'NotIdentified',
    data: { proposal: 'police/1', reason: 'NO_GROUNDS' },
  } as const;
  const second = { publisher: 'police', actor: 'police/unit#o-2' };

  it('is negative only by two officers of one party', () => {
    const found = told(['border', opened], ['police', proposal]);
    const one = caseOf([...found, entryOf(decided, 2, { publisher: 'police' })]);
    expect(one.identification).toMatchObject({ status: 'ID_PRESUMED', conflicts: ['police/2'] });
    const two = caseOf([...found, entryOf(decided, 2, second)]);
    expect(two.identification).toMatchObject({ status: 'ID_NOT_CONFIRMED', conflicts: [] });
  });

  it('keeps a confirmed victim whatever comes late', () => {
    const found = told(['border', opened], ['police', proposal], ['border', paper]);
    const { identification } = caseOf([...found, entryOf(decided, 3, second)]);
    expect(identification).toMatchObject({ status: 'ID_CONFIRMED', conflicts: ['police/3'] });
  });
});

describe('needs', () => {
  it('remember when each was last looked to', () => {
    const met: CaseworkEvent = { type: 'EssentialNeedsMet', data: { needs: ['FOOD'] } };
    const early = entryOf(met, 2, { occurredAt: '2026-01-01T00:00:00Z', publisher: 'police' });
    const { needs } = caseOf([...told(['border', opened], ['border', met]), early]);
    expect(needs).toEqual({ FOOD: { by: 'border', at: '2026-01-02T00:00:00Z' } });
  });
});
