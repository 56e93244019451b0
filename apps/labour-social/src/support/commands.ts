import { SupportKind, UnitOf, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

const office = { vi: 'Cơ quan hỗ trợ', en: 'Supporting office' };

/** The ten kinds of Law 53/2024 art. 37.1. */
abstract class Support extends Act {
  @Field(UnitOf('labour-social'), office) readonly office!: string;
  @Field(SupportKind, { vi: 'Loại hỗ trợ', en: 'Kind of support' })
  readonly support!: ValueOf<typeof SupportKind>;
}

@Label({ vi: 'Quyết định hỗ trợ', en: 'Decide on support' })
export class DecideSupport extends Support {}

@Label({ vi: 'Ghi: đã hỗ trợ', en: 'Deliver the support' })
export class DeliverSupport extends Support {}

@Label({ vi: 'Ghi: người được tiếp nhận không nhận', en: 'Record that the support is declined' })
export class DeclineSupport extends Support {}
