import { Column, Entity, PrimaryColumn } from 'typeorm';
import { projection } from '#ledger';

/** A person whom another party hands, or has handed, to a labour-social unit, and whom no commune has taken in. */
@Entity('awaiting_reception')
export class AwaitingReception {
  @PrimaryColumn('text', { name: 'case_id' }) readonly caseId!: string;
  @Column('text') readonly unit!: string;
  @Column('timestamptz') readonly since!: string;
}

export const awaitingReception = projection('awaiting_reception', AwaitingReception, {
  HandoverProposed: async ({ caseId = '', data, occurredAt }, rows) => {
    if (data.toParty !== 'labour-social') return;
    await rows.upsert({ caseId, unit: data.toUnit, since: occurredAt }, ['caseId']);
  },
  HandoverSigned: async ({ caseId = '', data, occurredAt }, rows) => {
    if (data.toParty !== 'labour-social') return;
    await rows.upsert({ caseId, unit: data.toUnit, since: occurredAt }, ['caseId']);
  },
  HandoverRefused: ({ caseId = '' }, rows) => rows.delete({ caseId }),
  HandoverWithdrawn: ({ caseId = '' }, rows) => rows.delete({ caseId }),
  PersonTakenIn: ({ caseId = '' }, rows) => rows.delete({ caseId }),
  PersonReleased: ({ caseId = '' }, rows) => rows.delete({ caseId }),
  PersonDied: ({ caseId = '' }, rows) => rows.delete({ caseId }),
});
