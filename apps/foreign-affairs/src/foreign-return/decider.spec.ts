import type { CaseOpened, NoteReceived } from '#contracts';
import { specification } from '#testing';
import { foreignReturn } from './decider.js';

const given = specification(foreignReturn, { log: 'foreign-affairs' });
const opened = (path: CaseOpened['data']['path']): CaseOpened => ({
  type: 'CaseOpened',
  data: { circumstance: 'PRESENT', path, handledAsChild: false, purpose: 'ILLUSTRATION' },
});
const foreign = opened('FOREIGN_VICTIM');
const note: NoteReceived = {
  type: 'NoteReceived',
  data: { from: 'LA', subject: 'NOTE_REPLY' },
};
const settle = { gate: 'border/gate/tinh-bien', expectedOn: '2024-05-10' };
const settled = { type: 'ForeignReturnSettled', data: settle } as const;
const send = { of: 'police/immigration/department' };
const sent = { type: 'ReturnPapersSent', data: send } as const;

describe('settling the return of a foreign person', () => {
  it('records day and gate, on the note of the foreign side', () => {
    given(foreign, note).when('SettleForeignReturn', settle).then(settled);
  });
  it('waits for that note, unless it is copied from paper', () => {
    given(foreign).when('SettleForeignReturn', settle).thenRefused('no-note');
    given(foreign).when('SettleForeignReturn', settle, { recordedFrom: 'paper' }).then(settled);
  });
  it('is no path of a citizen', () => {
    given(opened('SELF_RETURN'), note)
      .when('SettleForeignReturn', settle)
      .thenRefused('not-a-foreign-victim');
  });
  it('says nothing the second time, and something where the day moves', () => {
    given(foreign, note, settled).when('SettleForeignReturn', settle).thenNothing();
    const moved = { ...settle, expectedOn: '2024-05-11' };
    given(foreign, note, settled)
      .when('SettleForeignReturn', moved)
      .then({ ...settled, data: moved });
  });
});

describe('sending the papers', () => {
  it('is recorded once a unit', () => {
    given(foreign, note, settled).when('SendReturnPapers', send).then(sent);
    given(foreign, note, settled, sent).when('SendReturnPapers', send).thenNothing();
  });
  it('is no path of a citizen', () => {
    given(opened('SELF_RETURN')).when('SendReturnPapers', send).thenRefused('not-a-foreign-victim');
  });
});

describe('what can be done', () => {
  it('leads from the note to the papers', () => {
    expect(given(foreign).open()).toEqual(['SettleForeignReturn']);
    expect(given(foreign, settled).open()).toEqual(['SendReturnPapers', 'SettleForeignReturn']);
    expect(given(foreign, settled, sent).open()).toEqual([]);
    expect(given(opened('SELF_RETURN')).open()).toEqual([]);
  });
});
