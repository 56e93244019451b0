import { everyUnit, type RoleCode, type Unit } from '#codes';
import { findSchema, type Entry, type PublishedName } from '#contracts';
import { rulesBook, seedRules, type Pattern } from '#regulation';
import { isThereOn, provinceOfUnit } from '../agencies/agencies.js';
import { competences, doneByDuty } from '../rules/competences.js';
import {
  act,
  begin,
  computed,
  namesOf,
  saying,
  sayings,
  type Computed,
  type Units,
} from '../../test/by-example.js';
import { on, type Telling } from '../../test/entries.js';
import { faultInAct } from './fault-in-act.js';

const rulesAt = rulesBook([]);
const HOME = 'an-giang';
const AWAY = 'nghe-an';

/** Bodies as the cells of the tables name them. */
const NAMED: readonly (readonly [RegExp, readonly RoleCode[]])[] = [
  [/commune PC|UBND cấp xã|\/ commune/, ['commune-pc']],
  [/Phòng LĐTBXH/, ['district-labour-office']],
  [/Sở Y tế/, ['provincial-health-agency']],
  [/Công an huyện/, ['district-police']],
  [/Công an tỉnh/, ['provincial-police']],
  [/\bpolice\b|MPS\/MND|receiving body|rescuing body/, ['provincial-police']],
  [/Border Guard|\bBG\b|Đồn Biên phòng|border post|MPS\/MND|rescuing body/, ['border-post']],
  [/Coast Guard|\bCG\b|Cảnh sát biển/, ['coast-guard']],
  [/immigration unit|immigration division|PA08/, ['provincial-immigration']],
  [/immigration unit/, ['airport-police']],
  [/Cục QLXNC|MPS\/MND/, ['immigration-department']],
  [/[Mm]issions?\b/, ['mission']],
  [/Cục Lãnh sự/, ['consular-department']],
  [/facility|facilities/, ['facility']],
  [/hotline/, ['hotline-111']],
];

const isIn = (unit: Unit, province: string, day: string): boolean =>
  ['T', 'X'].includes(unit.level) || provinceOfUnit(unit, day) === province;

/** The unit of a role in a province on a day; that of the district where it has one. */
function unitIn(role: RoleCode, province: string, day: string): string | undefined {
  const there = everyUnit().filter(
    (unit) => unit.roles.includes(role) && isThereOn(unit, day) && isIn(unit, province, day),
  );
  const near = there.find(({ district }) => district === DISTRICTS[province]);
  return (near ?? there.find(({ district }) => district === undefined) ?? there[0])?.code;
}

const DISTRICTS: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  [HOME, AWAY].map((province) => {
    const office = everyUnit().find(
      (unit) => unit.roles.includes('district-labour-office') && unit.province === province,
    );
    return [province, office?.district];
  }),
);

const isOld = (day: string) => day < '2025-07-01';

/** Which role a unit plays that a field names. */
function roleOfField(field: string, name: string, day: string): RoleCode | undefined {
  const police = isOld(day) ? 'district-police' : 'provincial-police';
  const fields: Readonly<Record<string, RoleCode>> = {
    office: isOld(day) ? 'district-labour-office' : 'provincial-health-agency',
    commune: 'commune-pc',
    gate: 'border-gate',
    notified: 'provincial-police',
    facility: 'facility',
    police,
    of: name === 'VerificationRequested' ? police : 'immigration-department',
  };
  return fields[field];
}

const ACTORS: Readonly<Record<string, RoleCode>> = {
  police: 'provincial-police',
  border: 'border-post',
  'foreign-affairs': 'mission',
};

const unitsThere = (province: string, day: string): readonly string[] =>
  everyUnit()
    .filter((unit) => isThereOn(unit, day) && isIn(unit, province, day))
    .map(({ code }) => code);

/** The units of a province, and one body that acts where one is given. */
function unitsOf(province: string, day: string, name: string, body?: string): Units {
  const actorOf = (by: string) =>
    body ?? unitIn(ACTORS[by] ?? roleOfField('office', name, day)!, province, day) ?? `${by}/unit`;
  const named = (field: string, starts?: readonly string[]) => {
    if (starts)
      return unitsThere(province, day).find((code) =>
        starts.some((start) => code.startsWith(start)),
      );
    if (field === 'unit' && body !== undefined) return body;
    if (field === 'office' && name !== 'ReceptionNotified' && body?.startsWith('labour-social/'))
      return body;
    const role = roleOfField(field, name, day);
    return role && unitIn(role, province, day);
  };
  return { actorOf, named };
}

type Cell = Computed & Readonly<{ responsible: string }>;

const bodiesIn = ({ responsible, day }: Cell, province: string): readonly string[] =>
  NAMED.filter(([words]) => words.test(responsible))
    .flatMap(([, roles]) => roles)
    .flatMap((role) => unitIn(role, province, `${day}3`) ?? []);

/** What a party may say: its own vocabulary, and what all have. */
const maySay = (party: string, name: PublishedName): boolean => {
  const vocabulary = findSchema(name)?.vocabulary;
  return vocabulary === 'casework' || vocabulary === party;
};

type Single = Pattern & Readonly<{ event: PublishedName }>;

/** Patterns of one event each. */
const singles = (patterns: readonly Pattern[]): readonly Single[] =>
  patterns.flatMap((pattern) => namesOf(pattern).map((event) => ({ ...pattern, event })));

/** What one body says to meet a row; undefined where it cannot say so. */
function saidBy(unit: string, asked: Single, row: Cell, { begun, province }: Begun) {
  const [publisher = ''] = unit.split('/');
  const { event: type, by, answers, where } = asked;
  if (!maySay(publisher, type) || by?.every((one) => one !== publisher)) return undefined;
  const [said = {}] = sayings(row.when, type, begun.data as Record<string, unknown>);
  const units = unitsOf(province, `${row.day}3`, type, unit);
  const data = saying({ ...asked, where: { ...where, ...said } }, type, units);
  if (answers !== undefined) data[answers] = begun.id;
  return { type, data, publisher, unit, occurredAt: on(`${row.day}4`) };
}

type Begun = Readonly<{ begun: Entry; province: string }>;

/** The faults in the acts that meet a row, each done by every body that its cell names; on paper, where no order is asked for. */
const faultsIn = (row: Cell, { entries }: Telling, told: Begun) =>
  singles(row.when.metBy).flatMap((asked) =>
    bodiesIn(row, told.province).flatMap((unit) => {
      const said = saidBy(unit, asked, row, told);
      const act = said && { ...said, isDated: true, recordedFrom: 'paper' as const };
      const judged = { history: entries, rulesAt, now: rulesAt(0) };
      const fault = act && faultInAct(act, judged)?.words.en;
      return fault === undefined ? [] : [{ name: asked.event, unit, fault }];
    }),
  );

/** What is done in the province where the person is, whether or not a duty of it is open. */
const isOfHolder = (name: string): boolean =>
  competences[name as PublishedName]?.some(({ at }) => at === 'holder') ?? false;

const cells: readonly Cell[] = computed.flatMap((row) => {
  const rule = seedRules().obligations.find(({ id }) => id === row.id);
  const responsible = rule?.printed?.responsible ?? '';
  return bodiesIn({ ...row, responsible }, HOME).length > 0 ? [{ ...row, responsible }] : [];
});

describe('an act by a body that the cell of its row names', () => {
  it.each(cells.map((row) => [row.id, row.responsible, row] as const))(
    'is refused by nothing, before and after the duty is done: %s, %s',
    (_, __, row) => {
      for (const trigger of singles(row.when.on)) {
        const units = unitsOf(HOME, `${row.day}2`, trigger.event);
        const { telling, begun } = begin(row, trigger, trigger.event, units);
        const refused = (province: string) => faultsIn(row, telling, { begun, province });
        expect(refused(HOME)).toEqual([]);
        // In another province what is the doing of this one duty is refused, while it is open.
        expect(refused(AWAY).filter(({ name }) => !doneByDuty.includes(name))).toEqual([]);
        for (const met of singles(row.when.metBy))
          act(telling, row, met, { begun, units: unitsOf(HOME, `${row.day}3`, met.event) });
        expect(refused(HOME)).toEqual([]);
        expect(refused(AWAY).filter(({ name }) => !isOfHolder(name))).toEqual([]);
      }
    },
  );

  it('is looked for in most rows of the law', () => {
    expect(cells.length).toBeGreaterThan(50);
  });
});
