import { EntryId, Instant, Optional, Unit, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';
import { Ministry } from '../rules.js';

const leg = { vi: 'Chặng (mã mục)', en: 'Leg (entry)' };

@Label({ vi: 'Ghi: bắt đầu đưa người đi', en: 'Begin a leg of the way' })
export class BeginTransit extends Act {
  @Field(Unit, { vi: 'Đơn vị đưa đi', en: 'Escort' }) readonly escort!: string;

  @Field(Optional(Unit), {
    vi: 'Từ đơn vị (để trống: đơn vị của bạn)',
    en: 'From (empty: your unit)',
  })
  readonly from?: string;

  @Field(Ministry, { vi: 'Bên nhận', en: 'Receiving party' })
  readonly toParty!: ValueOf<typeof Ministry>;

  @Field(Unit, { vi: 'Đơn vị nhận', en: 'Receiving unit' }) readonly to!: string;

  @Field(Instant, { vi: 'Dự kiến đến lúc', en: 'Expected at' }) readonly expectedAt!: string;
}

@Label({ vi: 'Xác nhận: người này đã đến', en: 'Confirm the arrival' })
export class ConfirmArrival extends Act {
  @Field(EntryId, leg) readonly transit!: string;

  @Field(Optional(Unit), {
    vi: 'Đơn vị nhận (để trống: đơn vị của bạn)',
    en: 'Receiving unit (empty: yours)',
  })
  readonly unit?: string;
}

@Label({ vi: 'Hủy chặng', en: 'Cancel the leg' })
export class CancelTransit extends Act {
  @Field(EntryId, leg) readonly transit!: string;
}
