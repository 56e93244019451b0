import { UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Đề nghị công an xác minh', en: 'Request the verification' })
export class RequestVerification extends Act {
  @Field(UnitOf('labour-social'), { vi: 'Cơ quan đề nghị', en: 'Requesting office' })
  readonly office!: string;
  @Field(UnitOf('police'), { vi: 'Đơn vị công an được đề nghị', en: 'Police unit to ask' })
  readonly of!: string;
}
