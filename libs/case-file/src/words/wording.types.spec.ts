import { casework } from './casework.js';
import type { Wording } from './wording.js';

// Checked by the compiler, not by running.
describe('the words of a vocabulary', () => {
  it('do not compile while an event has none', () => {
    const { CaseOpened, ...others } = casework;
    // @ts-expect-error CaseOpened has no words
    const incomplete: Wording<'casework'> = others;
    // @ts-expect-error words in one language are not enough
    const halved: Wording<'casework'> = { ...casework, CaseOpened: () => ({ en: 'Opened' }) };
    const complete: Wording<'casework'> = { ...others, CaseOpened };
    expect([incomplete, halved, complete]).toHaveLength(3);
  });

  it('do not compile for an event that is not published', () => {
    const words = () => ({ vi: '', en: '' });
    // @ts-expect-error there is no such event
    const invented: Wording<'police'>['NobodyPublishesThis'] = words;
    expect(invented).toBe(words);
  });
});
