import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { evolveCase, findKeeper, noCase, type CaseState } from '#case-file';
import { projection } from '#ledger';

/** A case in the list of cases. `state` is the case as far as it was applied; the other columns are read out of it. */
@Entity('case_list')
@Index(['openedClock', 'caseId'])
export class CaseInList {
  @PrimaryColumn('text', { name: 'case_id' }) readonly caseId!: string;
  @Column('text', { name: 'opened_clock' }) readonly openedClock!: string;
  @Column('timestamptz', { name: 'last_at' }) readonly lastAt!: string;
  @Column('jsonb') readonly state!: CaseState;
}

/** Goes up when the state of a case is folded otherwise: the states that are kept are then folded anew. */
const VERSION = 2;

export const caseList = projection(
  'case_list',
  CaseInList,
  {
    '*': async (entry, rows) => {
      if (entry.caseId === undefined) return;
      const before = await rows.findOneBy({ caseId: entry.caseId });
      await rows.upsert(
        {
          caseId: entry.caseId,
          openedClock: before?.openedClock ?? entry.clock,
          lastAt: entry.time,
          state: evolveCase(before?.state ?? noCase, entry),
        },
        ['caseId'],
      );
    },
  },
  VERSION,
);

const openedOf = ({ course: { opened } }: CaseState) =>
  opened === undefined
    ? { incident: null, localNumber: null, purpose: null, path: null, openedAt: null }
    : {
        incident: opened.incident ?? null,
        localNumber: opened.localNumber ?? null,
        purpose: opened.purpose,
        path: opened.path,
        openedAt: opened.at,
      };

/** What the list shows of a case. Nothing personal: a case id and the unit's own number tell persons apart. */
export const rowOf = ({ caseId, lastAt, state }: CaseInList) => ({
  caseId,
  ...openedOf(state),
  handledAsChild: state.course.handledAsChild,
  lead: state.lead.holder ?? null,
  custody: typeof state.custody.with === 'string' ? state.custody.with : 'with-unit',
  custodyUnit: findKeeper(state.custody)?.unit ?? null,
  identification: state.identification.status,
  course: state.course.status,
  lastAt: new Date(lastAt).toISOString(),
});
