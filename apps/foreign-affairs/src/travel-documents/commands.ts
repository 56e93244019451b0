import { UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi: đã cấp giấy tờ về nước', en: 'Issue a travel document' })
export class IssueTravelDocument extends Act {
  @Field(UnitOf('foreign-affairs'), { vi: 'Cơ quan đại diện', en: 'Mission' })
  readonly mission!: string;
}
