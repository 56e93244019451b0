import { DelegationPurpose, EntryId, List, Party, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

const Parties = List(Party, { minItems: 1, maxItems: 10 });

@Label({ vi: 'Ghi: lập đoàn liên ngành', en: 'Form a joint delegation' })
export class FormDelegation extends Act {
  @Field(DelegationPurpose, { vi: 'Mục đích', en: 'Purpose' })
  readonly purpose!: ValueOf<typeof DelegationPurpose>;

  @Field(Parties, { vi: 'Các bên tham gia', en: 'Parties that take part' })
  readonly parties!: readonly string[];
}

@Label({ vi: 'Ghi: đoàn liên ngành đã kết thúc', en: 'End the joint delegation' })
export class EndDelegation extends Act {
  @Field(EntryId, { vi: 'Đoàn (mã mục)', en: 'Delegation (entry)' }) readonly matter!: string;
}
