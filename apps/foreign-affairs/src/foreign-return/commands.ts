import { Day, Unit, UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({
  vi: 'Ghi: đã thống nhất ngày, cửa khẩu trao trả',
  en: 'Settle day and gate of the return',
})
export class SettleForeignReturn extends Act {
  @Field(Unit, { vi: 'Cửa khẩu', en: 'Gate' }) readonly gate!: string;

  @Field(Day, { vi: 'Ngày dự kiến', en: 'Expected on' }) readonly expectedOn!: string;
}

@Label({
  vi: 'Gửi giấy tờ cho cơ quan xuất nhập cảnh',
  en: 'Send the papers to the Immigration Department',
})
export class SendReturnPapers extends Act {
  @Field(UnitOf('police'), { vi: 'Cơ quan nhận', en: 'Receiving unit' }) readonly of!: string;
}
