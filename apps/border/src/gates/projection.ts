import { Column, Entity, PrimaryColumn } from 'typeorm';
import { projection } from '#ledger';

/** A person whom the foreign side is to hand over, and who has not come yet. */
@Entity('expected_at_gate')
export class ExpectedAtGate {
  @PrimaryColumn('text', { name: 'case_id' }) readonly caseId!: string;
  @Column('text') readonly gate!: string;
  @Column('date', { name: 'expected_on' }) readonly expectedOn!: string;
}

export const expectedAtGate = projection('expected_at_gate', ExpectedAtGate, {
  GateReturnExpected: ({ caseId = '', data }, rows) =>
    rows.upsert({ caseId, gate: data.gate, expectedOn: data.expectedOn }, ['caseId']),
  GateListChecked: ({ caseId = '' }, rows) => rows.delete({ caseId }),
  GateAbsenceReported: ({ caseId = '' }, rows) => rows.delete({ caseId }),
  PersonReceived: async ({ caseId = '', data }, rows) => {
    if (data.place !== 'MISSION_ABROAD') await rows.delete({ caseId });
  },
  PersonDied: ({ caseId = '' }, rows) => rows.delete({ caseId }),
});
