import { Unit } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Đề nghị cấp giấy xác nhận nạn nhân', en: 'Request a confirming paper' })
export class RequestConfirmation extends Act {
  @Field(Unit, { vi: 'Đơn vị được đề nghị', en: 'Unit that is asked' }) readonly of!: string;
}
