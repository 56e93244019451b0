import { UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Đề nghị xác minh nhân thân', en: 'Request an identity check' })
export class RequestIdentityCheck extends Act {
  @Field(UnitOf('police'), { vi: 'Đơn vị công an được đề nghị', en: 'Police unit to ask' })
  readonly of!: string;
}
