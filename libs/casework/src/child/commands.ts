import { AgeBasis, AgeOutcome, BestInterestsQuestion, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi: xác định độ tuổi (hạn chế)', en: 'Record an assessment of age (restricted)' })
export class AssessAge extends Act {
  @Field(AgeOutcome, { vi: 'Kết quả', en: 'Outcome' })
  readonly outcome!: ValueOf<typeof AgeOutcome>;

  @Field(AgeBasis, { vi: 'Căn cứ', en: 'On what basis' })
  readonly basis!: ValueOf<typeof AgeBasis>;
}

@Label({
  vi: 'Cán bộ thứ hai: xử lý như người lớn',
  en: 'Second officer: handle as an adult',
})
export class HandleAsAdult extends Act {}

@Label({ vi: 'Ghi: đã cử người đại diện', en: 'Record the representative' })
export class AppointRepresentative extends Act {}

@Label({
  vi: 'Quyết định vì lợi ích tốt nhất của trẻ',
  en: 'Decide on the best interests of the child',
})
export class DecideBestInterests extends Act {
  @Field(BestInterestsQuestion, { vi: 'Về việc', en: 'About' })
  readonly about!: ValueOf<typeof BestInterestsQuestion>;
}
