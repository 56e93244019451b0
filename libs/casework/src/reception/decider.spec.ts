import { specification } from '#testing';
import {
  after,
  atBorder,
  before,
  by,
  closed,
  died,
  lost,
  opened,
  post,
  received,
  released,
  station,
  type Told,
  toldBy,
} from '../../test/told.js';
import { reception } from './decider.js';

const given = (...events: Told[]) => specification(reception)(...toldBy(atBorder, events));
const receive = { place: 'BORDER_POST', mode: 'RET_SELF' } as const;

describe('receiving', () => {
  it('records which unit took the person in, and how they came', () => {
    given(opened).when('ReceivePerson', receive).then(received);
  });

  it('says nothing while the same unit has the person', () => {
    given(opened, received).when('ReceivePerson', receive).thenNothing();
  });

  it('is refused while another unit has the person', () => {
    const elsewhere = by('police', { ...received, data: { ...received.data, unit: station } });
    given(opened, elsewhere).when('ReceivePerson', receive).thenRefused('in-care-elsewhere');
  });

  it('takes in who was lost, who was released, and who comes back to a closed case', () => {
    given(opened, received, lost).when('ReceivePerson', receive).then(received);
    given(opened, received, released).when('ReceivePerson', receive).then(received);
    given(opened, received, released, closed).when('ReceivePerson', receive).then(received);
  });

  it('takes in who left another unit', () => {
    const elsewhere = by('police', { ...received, data: { ...received.data, unit: station } });
    const left = { type: 'PersonLeft', data: {} } as const;
    given(opened, elsewhere, left).when('ReceivePerson', receive).then(received);
    expect(given(opened, elsewhere, left).open()).toEqual(['ReceivePerson']);
  });

  it('is refused after a death, and for a unit of another agency', () => {
    const dead = by('police', died, { occurredAt: before });
    given(opened, dead).when('ReceivePerson', receive).thenRefused('person-died');
    given(opened)
      .when('ReceivePerson', { ...receive, unit: station })
      .thenRefused('not-your-unit');
  });

  it('is recorded late from paper, and only from paper', () => {
    const handed = by('police', { ...received, data: { ...received.data, unit: station } });
    const late = { occurredAt: before };
    given(opened, handed).when('ReceivePerson', receive, late).thenRefused('before-last-move');
    given(opened, handed)
      .when('ReceivePerson', { ...receive, unit: post, recordedFrom: 'paper' }, late)
      .then(received);
  });

  it('is what a post does first, and again when the person was lost', () => {
    expect(given(opened).open()).toEqual(['ReceivePerson']);
    expect(given(opened, received).open()).toEqual([]);
    expect(given(opened).expected()).toBe('ReceivePerson');
    expect(given(opened).expected('police')).toBeUndefined();
    expect(given(opened, received).expected()).toBeUndefined();
    expect(given(opened, received, lost).open()).toEqual(['ReceivePerson']);
    expect(given(opened, by('border', died, { occurredAt: after })).open()).toEqual([]);
  });
});
