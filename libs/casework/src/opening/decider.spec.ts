import { specification } from '#testing';
import { atBorder, open, opened, type Told, toldBy } from '../../test/told.js';
import { opening } from './decider.js';

const given = (...events: Told[]) => specification(opening)(...toldBy(atBorder, events));
const person = { handledAsChild: false, circumstance: 'PRESENT' } as const;
const command = {
  path: 'SELF_RETURN' as const,
  purpose: 'PROTECTION' as const,
  persons: [person],
};

describe('opening', () => {
  it('begins a file for one person whose name nobody knows', () => {
    given()
      .when('OpenCases', command)
      .then({ ...opened, caseId: 'BP-2026-0001-X' });
  });

  it('begins one file a person of an incident, which takes the number of the first', () => {
    const persons = [
      { ...person, localNumber: 1 },
      { ...person, localNumber: 2, circumstance: 'MISSING' as const, handledAsChild: true },
    ];
    const incident = 'SV-BP-2026-0001';
    given()
      .when('OpenCases', { ...command, persons })
      .then(
        { ...open({ localNumber: 1, incident }), caseId: 'BP-2026-0001-X' },
        {
          ...open({
            localNumber: 2,
            incident,
            circumstance: 'MISSING',
            handledAsChild: true,
          }),
          caseId: 'BP-2026-0002-X',
        },
      );
  });

  it('adds a person to an incident that is there', () => {
    const incident = 'SV-BP-2026-0007';
    given()
      .when('OpenCases', { ...command, incident })
      .then({ ...open({ incident }), caseId: 'BP-2026-0001-X' });
  });

  it('is refused where two persons cannot be told apart', () => {
    const numbered = { ...person, localNumber: 1 };
    given()
      .when('OpenCases', { ...command, persons: [numbered, person] })
      .thenRefused('local-number-missing');
    given()
      .when('OpenCases', { ...command, persons: [numbered, numbered] })
      .thenRefused('local-number-twice');
  });
});

describe('handling as a child', () => {
  it('is recorded once, also when the case was opened so', () => {
    const child = { type: 'HandledAsChild', data: {} } as const;
    given(opened).when('HandleAsChild', {}).then(child);
    given(opened, child).when('HandleAsChild', {}).thenNothing();
    given(open({ handledAsChild: true }))
      .when('HandleAsChild', {})
      .thenNothing();
  });

  it('is offered while it is not so', () => {
    expect(given(opened).open()).toEqual(['HandleAsChild']);
    expect(given(open({ handledAsChild: true })).open()).toEqual([]);
  });
});
