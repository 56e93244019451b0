import { Unit } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Đề nghị công an xác minh', en: 'Request the verification' })
export class RequestVerification extends Act {
  @Field(Unit, { vi: 'Cơ quan đề nghị', en: 'Requesting office' }) readonly office!: string;
  @Field(Unit, { vi: 'Đơn vị công an được đề nghị', en: 'Police unit to ask' })
  readonly of!: string;
}
