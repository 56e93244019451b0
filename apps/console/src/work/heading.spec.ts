import { saidOf } from './heading.js';

describe('the sentence above the work', () => {
  it('counts what presses, the most urgent first', () => {
    expect(saidOf({ late: 1, danger: 2, today: 0, coming: 9 })).toEqual([
      { urgency: 'danger', n: 2 },
      { urgency: 'late', n: 1 },
    ]);
  });

  it('says nothing where nothing presses', () => {
    expect(saidOf({ coming: 3, 'no-limit': 1 })).toEqual([]);
  });
});
