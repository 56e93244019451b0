import { ReleasedTo, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi: đã về nhà, về gia đình, trao cho nước ngoài', en: 'Record a release' })
export class ReleasePerson extends Act {
  @Field(ReleasedTo, { vi: 'Về đâu', en: 'Released to' })
  readonly to!: ValueOf<typeof ReleasedTo>;
}
