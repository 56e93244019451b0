import { Column, Entity, PrimaryColumn } from 'typeorm';
import { projection } from '#ledger';

/** A person whose identity a mission asked for and the police have not answered. */
@Entity('awaiting_identity_check')
export class AwaitingIdentityCheck {
  @PrimaryColumn('text', { name: 'case_id' }) readonly caseId!: string;
  @Column('text') readonly request!: string;
  @Column('text', { name: 'asked_of' }) readonly of!: string;
  @Column('timestamptz') readonly since!: string;
}

export const awaitingIdentityCheck = projection('awaiting_identity_check', AwaitingIdentityCheck, {
  IdentityCheckRequested: ({ caseId = '', id, data, occurredAt }, rows) =>
    rows.upsert({ caseId, request: id, of: data.of, since: occurredAt }, ['caseId']),
  IdentityConfirmed: ({ caseId = '' }, rows) => rows.delete({ caseId }),
  IdentityNotFound: ({ caseId = '' }, rows) => rows.delete({ caseId }),
});
