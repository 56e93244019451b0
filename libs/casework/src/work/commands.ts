import { ObligationKey, Optional, Unit } from '#contracts';
import { Act, Field, Label } from '#host';

const obligation = { vi: 'Việc phải làm (mã)', en: 'Duty (key)' };

@Label({ vi: 'Nhận việc', en: 'Take a duty in hand' })
export class TakeDuty extends Act {
  @Field(ObligationKey, obligation) readonly obligation!: string;

  @Field(Optional(Unit), {
    vi: 'Đơn vị (để trống: đơn vị của bạn)',
    en: 'Unit (empty: yours)',
  })
  readonly unit?: string;
}

@Label({ vi: 'Chuyển việc cho đơn vị khác', en: 'Pass a duty to another unit' })
export class PassDuty extends Act {
  @Field(ObligationKey, obligation) readonly obligation!: string;

  @Field(Unit, { vi: 'Đơn vị nhận việc', en: 'To the unit' }) readonly unit!: string;
}
