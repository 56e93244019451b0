import { caseEvolve, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import { evolveBy, type Commands, type Decider, type Event, type Past } from '#kernel';
import { contextOf } from '#testing';
import { closing } from '../src/closing/decider.js';
import { death } from '../src/death/decider.js';
import { essentialNeeds } from '../src/essential-needs/decider.js';
import { handover } from '../src/handover/decider.js';
import { identification } from '../src/identification/decider.js';
import { lead } from '../src/lead/decider.js';
import { opening } from '../src/opening/decider.js';
import { reception } from '../src/reception/decider.js';
import { release } from '../src/release/decider.js';
import { rescue } from '../src/rescue/decider.js';

// Real operations as newspapers and ministries printed them, played with the commands of casework; ages, units and
// later steps are invented. No person is named.

const post21 = 'border/post/long-binh/21';
const commune = 'labour-social/commune/da-phuoc';
const immigration = 'police/immigration/an-giang';

/** Plays commands of several parties, each told at once to all, on the cases that they open. */
class Operation {
  private readonly entries: (Past<CaseworkEvent> & { caseId: string })[] = [];
  private cases = 0;
  private caseId = '';

  constructor(private now: string) {}

  at(now: string): this {
    this.now = now;
    return this;
  }

  on(caseId: string): this {
    this.caseId = caseId;
    return this;
  }

  state(caseId: string): CaseState {
    return this.entries
      .filter((entry) => entry.caseId === caseId)
      .reduce((state, entry) => evolveBy(caseEvolve, state, entry), noCase);
  }

  does<C extends Commands, W extends Event, K extends keyof C>(
    [unit, officer]: readonly [string, string],
    decider: Decider<CaseState, C, W, CaseworkEvent>,
    name: K,
    command: InstanceType<C[K]>,
  ): readonly string[] {
    const { caseId } = this;
    const agency = unit.split('/')[0] ?? '';
    const at = { now: this.now, occurredAt: this.now };
    const newCaseId = () => `BP-2022-${String(++this.cases).padStart(4, '0')}-A`;
    const actor = { agency, unit, officer };
    const context = contextOf({ ...at, actor, log: agency, caseId, newCaseId });
    const events = decider.decide[name](command, this.state(caseId), context);
    return events.map((event) => this.append(event, `${unit}#${officer}`));
  }

  private append(event: Event & { caseId?: string }, actor: string): string {
    const publisher = actor.split('/')[0] ?? '';
    const id = `${publisher}/${String(this.entries.length)}`;
    const recorded = { id, publisher, occurredAt: this.now, actor };
    this.entries.push({ caseId: this.caseId, ...(event as CaseworkEvent), ...recorded });
    return event.caseId ?? id;
  }
}

const guard = [post21, 'bp-1'] as const;
const gate = ['border/gate/tinh-bien', 'bp-2'] as const;
const officer = [immigration, 'ca-1'] as const;
const second = [immigration, 'ca-2'] as const;
const clerk = [commune, 'xa-1'] as const;

describe('P1: the Bình Di river, 18 August and 1 September 2022', () => {
  const operation = new Operation('2022-08-18T09:45:00+07:00');
  const person = (i: number) => ({
    localNumber: i + 1,
    handledAsChild: false,
    circumstance:
      i < 40 ? ('PRESENT' as const) : i === 40 ? ('MISSING' as const) : ('HELD_ABROAD' as const),
  });
  const caseIds = operation.does(guard, opening, 'OpenCases', {
    persons: Array.from({ length: 42 }, (_, i) => person(i)),
    path: 'SELF_RETURN',
    purpose: 'ILLUSTRATION',
  });
  const [first = '', drowned = '', held = ''] = [caseIds[0], caseIds[40], caseIds[41]];

  it('opens 42 files of one incident: 40 at the post, one missing, one held abroad', () => {
    expect(caseIds).toHaveLength(42);
    const incidents = caseIds.map((id) => operation.state(id).course.opened?.incident);
    expect(new Set(incidents)).toEqual(new Set(['SV-BP-2022-0001']));
    expect(operation.state(drowned).custody.with).toBe('missing');
    expect(operation.state(held).custody.with).toBe('abroad');
  });

  it('receives, cares, and passes the 40 on to the commune with the lead', () => {
    for (const id of caseIds.slice(0, 40)) {
      operation
        .on(id)
        .does(guard, reception, 'ReceivePerson', { place: 'BORDER_POST', mode: 'RET_SELF' });
      const needs = { needs: ['SAFETY', 'FIRST_AID', 'FOOD', 'LODGING'] } as never;
      operation.on(id).does(guard, essentialNeeds, 'MeetEssentialNeeds', needs);
    }
    const to = { toParty: 'labour-social', toUnit: commune } as const;
    operation.on(first).does(guard, handover, 'ProposeHandover', to);
    operation.on(first).does(clerk, handover, 'AcceptHandover', {});
    operation.on(first).does(guard, lead, 'OfferLead', to);
    operation.on(first).does(clerk, lead, 'AcceptLead', {});
    expect(operation.state(first)).toMatchObject({
      custody: { with: { unit: commune } },
      lead: { holder: 'labour-social' },
    });
  });

  it('closes the file of the one who drowned', () => {
    operation.at('2022-08-20T10:00:00+07:00');
    operation.on(drowned).does(guard, death, 'ReportDeath', {});
    operation.on(drowned).does(guard, closing, 'CloseCase', { reason: 'CL_DIED' });
    expect(operation.state(drowned).course).toMatchObject({ status: 'closed' });
  });

  it('receives at the gate the one who had been held back, and passes them by minutes to the police', () => {
    operation.at('2022-09-01T15:00:00+07:00');
    const arrival = { place: 'BORDER_GATE', mode: 'RET_BILATERAL_HANDOVER' } as const;
    operation.on(held).does(gate, reception, 'ReceivePerson', arrival);
    const minutes = {
      fromParty: 'border',
      fromUnit: gate[0],
      toParty: 'police',
      toUnit: immigration,
    } as const;
    operation.on(held).does(gate, handover, 'SignHandover', minutes);
    operation.on(held).does(officer, handover, 'ConfirmHandover', {});
    expect(operation.state(held).custody).toMatchObject({
      with: { party: 'police', unit: immigration },
      minutes: [{ confirmed: true }],
    });
    expect(operation.state(held).lead.holder).toBe('border');
  });

  it('verifies: one is identified with a paper, another not, by two officers', () => {
    operation.on(held).does(officer, identification, 'StartVerification', {});
    const found = { ground: 'EVIDENCE', paper: 'POLICE_CONFIRMATION' } as const;
    operation.on(held).does(officer, identification, 'IdentifyVictim', found);
    expect(operation.state(held).identification.status).toBe('ID_CONFIRMED');
    operation.on(first).does(officer, identification, 'StartVerification', {});
    const reason = { reason: 'NOT_ESTABLISHED' } as const;
    operation.on(first).does(officer, identification, 'ProposeNonIdentification', reason);
    operation.on(first).does(second, identification, 'ConfirmNonIdentification', {});
    expect(operation.state(first).identification.status).toBe('ID_NOT_CONFIRMED');
  });

  it('lets the person go to the family and closes', () => {
    operation.on(first).does(clerk, release, 'ReleasePerson', { to: 'FAMILY' });
    operation.on(first).does(clerk, closing, 'CloseCase', { reason: 'CL_NOT_A_VICTIM' });
    expect(operation.state(first)).toMatchObject({
      course: { status: 'closed' },
      custody: { with: 'released', releasedTo: 'FAMILY' },
    });
  });
});

describe('P2: Myawaddy, March to May 2025', () => {
  const consul = ['foreign-affairs/mission/yangon', 'ng-1'] as const;
  const airport = ['police/airport/noi-bai', 'ca-3'] as const;
  const operation = new Operation('2025-03-10T08:00:00+07:00');
  const [person = ''] = operation.does(consul, opening, 'OpenCases', {
    persons: [{ handledAsChild: false, circumstance: 'HELD_ABROAD' }],
    path: 'ABROAD_BY_MISSION',
    purpose: 'ILLUSTRATION',
    incident: 'SV-NG-2025-0001',
  });

  it('goes from a report abroad over the airport to the family', () => {
    operation.on(person).does(consul, rescue, 'RescuePerson', { place: 'ABROAD' });
    operation.at('2025-04-29T20:00:00+07:00');
    const arrival = { place: 'AIRPORT', mode: 'RET_VIA_MISSION' } as const;
    operation.on(person).does(airport, reception, 'ReceivePerson', arrival);
    const to = { toParty: 'police', toUnit: airport[0] } as const;
    operation.on(person).does(consul, lead, 'OfferLead', to);
    operation.on(person).does(airport, lead, 'AcceptLead', {});
    operation.on(person).does(airport, identification, 'StartVerification', {});
    operation.on(person).does(airport, release, 'ReleasePerson', { to: 'FAMILY' });
    expect(operation.state(person)).toMatchObject({
      course: { rescued: { by: 'foreign-affairs' } },
      custody: { with: 'released' },
      lead: { holder: 'police', conflicts: [] },
      identification: { status: 'ID_IN_PROCESS' },
    });
  });
});
