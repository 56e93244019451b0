import { questionOf, type Typed } from './question.js';

const typed: Typed = {
  day: '20',
  month: '11',
  year: '2026',
  hour: '',
  minute: '',
  amount: '3',
  unit: 'working-days',
  direction: 'after',
  extension: '',
  extensionUnit: 'working-days',
};

describe('a question to the calculator', () => {
  it('counts days from a day', () => {
    expect(questionOf(typed)).toEqual({
      question: { start: '2026-11-20', limit: { amount: 3, unit: 'working-days' } },
      faults: [],
    });
  });

  it('counts hours from a minute in Viet Nam, and asks for it', () => {
    const hours = { ...typed, unit: 'hours', hour: '9', minute: '5' } as const;
    expect(questionOf(hours).question?.start).toBe('2026-11-20T09:05:00+07:00');
    expect(questionOf({ ...hours, minute: '' }).faults).toEqual(['wrongStart']);
  });

  it('takes an extension, and none where it counts backwards', () => {
    const longer = { ...typed, extension: '2' };
    expect(questionOf(longer).question?.limit.extension).toEqual({
      amount: 2,
      unit: 'working-days',
    });
    expect(questionOf({ ...longer, direction: 'before' }).question?.limit).toEqual({
      amount: 3,
      unit: 'working-days',
      direction: 'before',
    });
  });

  it('names everything that is wrong at once', () => {
    const wrong = { ...typed, day: '31', amount: '0', extension: 'x' };
    expect(questionOf(wrong)).toEqual({
      faults: ['wrongStart', 'wrongAmount', 'wrongExtension'],
    });
  });
});
