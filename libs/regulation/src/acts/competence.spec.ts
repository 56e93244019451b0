import { rulesBook } from '../changes/rules-at.js';
import { notifiedOn, OFFICE } from '../../test/notified.js';
import { on, Telling } from '../../test/entries.js';
import { byRescuersToo } from '../rules/competences.js';
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

describe('whoever came rescued', () => {
  const AIRPORT = 'police/airport/noi-bai';
  const HA_NOI = 'police/province/ha-noi';
  const ASKED = 'police/province/an-giang';

  /** A police unit received somebody who was rescued, and the office asks the police of its own province. */
  function asked(mode: 'RET_RESCUED' | 'RET_SELF'): Telling {
    const told = new Telling();
    const received = { unit: AIRPORT, place: 'AIRPORT', mode } as const;
    told.tell('PersonReceived', received, { at: on(DAY), by: 'police', unit: AIRPORT });
    const by = { at: on(DAY, '12:00'), by: 'labour-social', unit: OFFICE };
    told.tell('VerificationRequested', { office: OFFICE, of: ASKED }, by);
    return told;
  }
  const said = (type: string): Said => ({ type, data: {} });
  const refused = (unit: string, told: Telling) =>
    byRescuersToo.filter((type) => codeOf(said(type), unit, told) === 'not-competent');

  it.each([AIRPORT, HA_NOI, ASKED])('is verified and confirmed by %s too', (unit) => {
    expect(refused(unit, asked('RET_RESCUED'))).toEqual([]);
  });

  it('is so by no other police, and who came alone by whom the office asked', () => {
    expect(refused(AWAY_POLICE, asked('RET_RESCUED'))).toContain('VictimIdentified');
    for (const unit of [AIRPORT, HA_NOI])
      expect(refused(unit, asked('RET_SELF'))).toContain('VictimIdentified');
  });

  it('is so by who received them for good, by the others while their duty is open', () => {
    const told = asked('RET_RESCUED');
    const decided = { at: on('2026-11-10'), by: 'police', unit: AIRPORT };
    told.tell('NotIdentified', { reason: 'NOT_ESTABLISHED', proposal: 'police/0' }, decided);
    const again = { at: on('2026-11-11'), by: 'labour-social', unit: OFFICE };
    told.tell('VerificationRequested', { office: OFFICE, of: ASKED }, again);
    expect(refused(AIRPORT, told)).toEqual([]);
    expect(refused(HA_NOI, told)).toContain('VictimIdentified');
  });
});
