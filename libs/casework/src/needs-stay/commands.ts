import { Day, StayReason, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({
  vi: 'Quyết định kéo dài thời hạn nhu cầu thiết yếu',
  en: 'Extend the stay in which needs are met',
})
export class ExtendNeedsStay extends Act {
  @Field(Day, { vi: 'Đến hết ngày', en: 'Until the end of' }) readonly until!: string;

  @Field(StayReason, { vi: 'Lý do', en: 'Reason' })
  readonly reason!: ValueOf<typeof StayReason>;
}

@Label({
  vi: 'Ghi: hết thời gian được bảo đảm nhu cầu thiết yếu',
  en: 'End the stay in which needs are met',
})
export class EndNeedsStay extends Act {}
