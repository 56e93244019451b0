import { check } from './check.mjs';
import { smallFederation } from './small-federation.js';

type Small = ReturnType<typeof smallFederation>;

/** By what is broken: how, and what the checker must call it. */
const BREAKS: Readonly<Record<string, readonly [kind: string, how: (facts: Small) => void]>> = {
  'an entry that another service lacks': [
    'lost',
    (f) => void f.services.police.entries.splice(2, 1),
  ],
  'an acknowledged command without entries': [
    'lost',
    (f) => void f.history[0]!.answers[1]!.body.entries!.splice(0, 1, 'border/7'),
  ],
  'a command that left more than it was told': [
    'doubled',
    (f) => (f.history[0]!.answers[1] = { status: 409, body: { code: 'already-received' } }),
  ],
  'a local order left out': ['reordered', (f) => (f.services.police.arrivals[3]!.local_order = 9)],
  'an entry before its cause': [
    'reordered',
    ({ services: { police } }) => {
      police.arrivals.reverse();
      police.arrivals.forEach((row, i) => (row.local_order = i));
    },
  ],
  'an answer that is not kept': ['half-applied', (f) => void f.services.border.answers.pop()],
  'entries without a head': ['half-applied', (f) => (f.services.border.heads[0]!.size = 1)],
  'a changed byte': [
    'diverged',
    ({ services: { police } }) =>
      (police.entries[0]!.bytes = Buffer.from(
        police.entries[0]!.bytes.toString().replace('{}', '{ }'),
      )),
  ],
  'another root': ['diverged', (f) => (f.services.police.checkpoints[0]!.root = Buffer.alloc(32))],
  'a note that nobody signed': [
    'diverged',
    ({ services: { police } }) => (police.checkpoints[0]!.note = police.checkpoints[1]!.note),
  ],
  'a case shown otherwise': [
    'diverged',
    ({ services: { police } }) =>
      police.states.set([...police.states.keys()][0]!, { lead: { holder: 'police' } }),
  ],
  'a list that stopped': ['others', (f) => (f.services.police.cursors[0]!.local_order = 2)],
  'a signer that forgot': ['diverged', (f) => (f.services.police.memory.size = 1)],
  'a request that nobody answered': ['others', (f) => (f.history[0]!.answers = [undefined])],
  'another answer to the same key': [
    'diverged',
    (f) => f.history[0]!.answers.push({ status: 409, body: { code: 'late' } }),
  ],
  'a topic with a gap': ['lost', (f) => void f.topics.border.shift()],
  'a topic out of order': ['reordered', (f) => void f.topics.border.reverse()],
  'another duty in a list': [
    'diverged',
    ({ services: { police } }) =>
      (police.obligations as object[]).push({ case_id: 'BP-2026-0001-A', key: 'PR-NEEDS/case' }),
  ],
  'a reaction that a clock gave up': [
    'lost',
    ({ services: { police } }) =>
      (police.workItems as object[]).push({
        ...{ reaction: 'when-asked-confirm', cause: 'border/1', code: 'before-its-cause' },
      }),
  ],
  'an answer of 500': [
    'others',
    (f) => f.history[0]!.answers.unshift({ status: 500, body: { code: 'unexpected' } }),
  ],
  'an answer that names another case': [
    'diverged',
    (f) => (f.history[0]!.answers[1]!.body.cases = ['BP-2026-9999-Z']),
  ],
  'a mark for ever': ['others', (f) => (f.services.police.arrivals[2]!.cause_missing = true)],
};

describe('the checker', () => {
  it('finds nothing where all is well, also where a message was sent again', () => {
    const facts = smallFederation();
    facts.topics.border.push(facts.topics.border[0]!);
    expect(check(facts)).toEqual([]);
  });

  it.each(Object.entries(BREAKS))('tells %s', (_, [kind, how]) => {
    const facts = smallFederation();
    how(facts);
    expect(check(facts).map((finding) => finding.kind)).toContain(kind);
  });
});
