import { Day, ReportPeriod, ReviewKind, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi: đã báo cáo định kỳ', en: 'Issue a periodic report' })
export class IssueReport extends Act {
  @Field(ReportPeriod, { vi: 'Kỳ báo cáo', en: 'Period' })
  readonly period!: ValueOf<typeof ReportPeriod>;

  @Field(Day, { vi: 'Từ ngày', en: 'From' }) readonly from!: string;

  @Field(Day, { vi: 'Đến hết ngày', en: 'To the end of' }) readonly to!: string;
}

@Label({ vi: 'Ghi: đã sơ kết, tổng kết', en: 'Hold a review of the work' })
export class HoldReview extends Act {
  @Field(ReviewKind, { vi: 'Loại', en: 'Kind' }) readonly kind!: ValueOf<typeof ReviewKind>;
}
