import { EssentialNeed, List, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

const Needs = List(EssentialNeed, { minItems: 1, maxItems: 8 });

@Label({ vi: 'Ghi: đã đáp ứng nhu cầu thiết yếu', en: 'Record essential needs' })
export class MeetEssentialNeeds extends Act {
  @Field(Needs, {
    vi: 'Đã hỏi, và đã đáp ứng nếu cần',
    en: 'Asked about, and met where needed',
  })
  readonly needs!: ValueOf<typeof Needs>;
}
