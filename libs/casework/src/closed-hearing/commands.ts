import { HearingOutcome, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({
  vi: 'Ghi: đề nghị xét xử kín (hạn chế)',
  en: 'Record a request for a closed hearing (restricted)',
})
export class AskClosedHearing extends Act {}

@Label({
  vi: 'Ghi: quyết định của tòa án về xét xử kín (hạn chế)',
  en: 'Record the decision of the court on a closed hearing (restricted)',
})
export class RecordClosedHearingDecision extends Act {
  @Field(HearingOutcome, { vi: 'Kết quả', en: 'Outcome' })
  readonly outcome!: ValueOf<typeof HearingOutcome>;
}
