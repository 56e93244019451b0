import { UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({
  vi: 'Ghi: cơ quan đại diện đã kiểm tra, thu thập giấy tờ',
  en: 'Complete the check by the mission',
})
export class CompleteMissionCheck extends Act {
  @Field(UnitOf('foreign-affairs'), { vi: 'Cơ quan đại diện', en: 'Mission' })
  readonly mission!: string;
}
