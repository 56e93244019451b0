import Type from 'typebox';
import { Code, Group, List, Optional, Unit, vocabulary } from '#contracts';

const event = vocabulary('casework');

// Checked by the compiler, not by running: `npm run typecheck` fails where one of these lines compiles.
describe('a field of an event', () => {
  it('is one of the closed kinds, alone, optional, in a list or in a group', () => {
    const schema = event('opening', 'Sample', {
      unit: Unit,
      way: Optional(Code('A', 'B')),
      units: List(Unit),
      both: Group({ unit: Unit }),
    });
    expect(schema.vocabulary).toBe('casework');
  });

  it('cannot be a plain text, which could hold a name or a sentence', () => {
    // @ts-expect-error a plain string is no kind
    event('opening', 'Named', { name: Type.String() });
    // @ts-expect-error nor is it one in a list
    List(Type.String());
    // @ts-expect-error nor in a group
    Group({ name: Type.String() });
    // @ts-expect-error nor when it is optional
    Optional(Type.String());
    // @ts-expect-error an object that anything fits into is no kind either
    event('opening', 'Open', { anything: Type.Object({}) });
    expect(event('opening', 'Empty', {}).duty).toBe('opening');
  });
});
