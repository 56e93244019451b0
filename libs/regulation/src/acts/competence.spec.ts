import { rulesBook } from '../changes/rules-at.js';
import { notifiedOn, OFFICE } from '../../test/notified.js';
import { on, type Telling } from '../../test/entries.js';
import type { Act } from './act.js';
import { faultInAct } from './fault-in-act.js';

const rulesAt = rulesBook([]);
const DAY = '2026-11-02';
const AWAY = 'labour-social/province/thanh-hoa';
const AWAY_POLICE = 'police/province/thanh-hoa';
const VINH_HAU = 'labour-social/commune/an-giang/vinh-hau';

type Said = Pick<Act, 'type' | 'data'>;

function codeOf(said: Said, unit: string, { entries }: Telling, occurredAt = on('2026-11-20')) {
  const publisher = unit.split('/')[0] ?? '';
  const act: Act = {
    ...{ ...said, unit, publisher, occurredAt },
    ...{ isDated: true, recordedFrom: 'screen' },
  };
  return faultInAct(act, { history: entries, rulesAt, now: rulesAt(0) })?.code;
}

const received = (unit: string): Said => ({
  type: 'PersonReceived',
  data: { unit, place: 'RECEIVING_AGENCY', mode: 'RET_NOT_APPLICABLE' },
});

/** What gives a person a place or help. */
const HELP: readonly Said[] = [
  received(AWAY),
  { type: 'HandoverAccepted', data: { proposal: 'labour-social/9', unit: AWAY } },
  { type: 'SupportDecided', data: { office: AWAY, support: 'SVC_MEDICAL' } },
  { type: 'SupportDelivered', data: { office: AWAY, support: 'SVC_PSYCHOLOGICAL' } },
  { type: 'FacilityTransferDecided', data: {} },
  { type: 'HealthInsurancePaid', data: {} },
  { type: 'FamilyNotified', data: {} },
];

describe('what gives a person a place or help', () => {
  const checked = () => {
    const { told } = notifiedOn(DAY);
    const by = { at: on(DAY, '12:00'), by: 'labour-social', unit: OFFICE };
    told.tell('InitialCheckCompleted', { office: OFFICE }, by);
    return told;
  };

  it.each(HELP.map((said) => [said.type, said] as const))(
    'is let be in another province than the one that was told: %s',
    (_, said) => {
      expect(codeOf(said, AWAY, notifiedOn(DAY).told)).toBeUndefined();
      expect(codeOf(said, AWAY, checked())).toBeUndefined();
    },
  );

  it('is let be after the person was released, at whatever police or province', () => {
    const told = checked();
    const by = { at: on('2026-11-10'), by: 'labour-social', unit: OFFICE };
    told.tell('PersonReleased', { to: 'HOME' }, by);
    for (const unit of [AWAY, AWAY_POLICE])
      expect(codeOf(received(unit), unit, told)).toBeUndefined();
  });
});

describe('an act that is the doing of one duty', () => {
  const check = (office: string): Said => ({ type: 'InitialCheckCompleted', data: { office } });

  it('is of who has the duty while it is open, and of no row once that is met', () => {
    const { told } = notifiedOn(DAY);
    expect(codeOf(check(AWAY), AWAY, told)).toBe('not-competent');
    expect(codeOf(check(OFFICE), OFFICE, told)).toBeUndefined();
    const by = { at: on(DAY, '12:00'), by: 'labour-social', unit: OFFICE };
    told.tell('InitialCheckCompleted', { office: OFFICE }, by);
    expect(codeOf(check(AWAY), AWAY, told)).toBeUndefined();
  });

  it('is of whoever was told last too', () => {
    const { told } = notifiedOn(DAY);
    const commune = 'labour-social/commune/thanh-hoa/hac-thanh';
    const by = { at: on('2026-11-10'), by: 'labour-social', unit: commune };
    told.tell('ReceptionNotified', { commune, office: AWAY }, by);
    expect(codeOf(check(AWAY), AWAY, told)).toBeUndefined();
    expect(codeOf(check(VINH_HAU), VINH_HAU, told)).toBe('not-competent');
  });
});
