import { ClaimSource, ClaimSubject, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({
  vi: 'Ghi nguồn thông tin nhận dạng (hạn chế)',
  en: 'Record a claim of identity (restricted)',
})
export class ClaimIdentity extends Act {
  @Field(ClaimSource, { vi: 'Theo nguồn', en: 'By what source' })
  readonly source!: ValueOf<typeof ClaimSource>;

  @Field(ClaimSubject, { vi: 'Về', en: 'About' })
  readonly about!: ValueOf<typeof ClaimSubject>;
}
