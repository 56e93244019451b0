import { Optional, UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi: đã xác minh thông tin ban đầu', en: 'Complete the initial check' })
export class CompleteInitialCheck extends Act {
  @Field(UnitOf('labour-social'), { vi: 'Cơ quan chủ trì', en: 'Office in charge' })
  readonly office!: string;
  @Field(Optional(UnitOf('police')), { vi: 'Công an phối hợp', en: 'Police taking part' })
  readonly police?: string;
}
