import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { isCaseId } from '#contracts';
import { projection } from '#ledger';
import type { ObligationItem } from '#regulation';

/**
 * A duty of a case, or of a matter that has none (`caseId` is then its first entry, or the reports of a party), as it follows from the entries that arrived. What depends on the clock, late or today, is worked out when asked:
 * `lateFrom`, `dangerFrom` and `endsAt` say from when on. `holder`: who took it, `unit#officer`.
 */
@Entity('obligations')
@Index(['isOpen', 'party', 'unit'])
@Index(['saysAt'])
@Index(['dangerFrom'])
export class Obligation {
  @PrimaryColumn('text', { name: 'case_id' }) readonly caseId!: string;
  @PrimaryColumn('text') readonly key!: string;
  @Column('text') readonly rule!: string;
  @Column('boolean', { name: 'is_open' }) readonly isOpen!: boolean;
  @Column('text', { nullable: true }) readonly party!: string | null;
  @Column('text', { nullable: true }) readonly unit!: string | null;
  @Column('text', { nullable: true }) readonly province!: string | null;
  @Column('text', { nullable: true }) readonly holder!: string | null;
  @Column('integer', { name: 'local_number', nullable: true }) readonly localNumber!: number | null;
  /** `at-once`, `no-limit`, or `limit` where it has an end. */
  @Column('text') readonly kind!: string;
  @Column('boolean') readonly unseen!: boolean;
  /** It is on record that it was missed, and nobody brought it to a higher level. */
  @Column('boolean') readonly unescalated!: boolean;
  @Column('timestamptz') readonly since!: string;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) readonly endsAt!: string | null;
  @Column('timestamptz', { name: 'late_from', nullable: true }) readonly lateFrom!: string | null;
  @Column('timestamptz', { name: 'danger_from', nullable: true }) readonly dangerFrom!:
    string | null;
  @Column('timestamptz', { name: 'met_at', nullable: true }) readonly metAt!: string | null;
  /** From when on this service has something to say of its deadline by itself; see `DeadlineClerk`. */
  @Column('timestamptz', { name: 'says_at', nullable: true }) readonly saysAt!: string | null;
  @Column('timestamptz', { name: 'worked_out_at' }) readonly workedOutAt!: string;
  @Column('jsonb') readonly item!: ObligationItem;
}

/** What a row is about: a case, or what belongs to none. */
export const aboutOf = (about: string) =>
  isCaseId(about) ? { caseId: about, matter: null } : { caseId: null, matter: about };

/** The table alone: its rows come from whole cases (`ObligationKeeper`), not from one entry after the other. */
export const obligationTable = projection('obligations', Obligation, {});
