import { ConsentScope, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

const to = { vi: 'Về việc', en: 'To what' };

@Label({ vi: 'Ghi: người này đồng ý', en: 'Record consent' })
export class RecordConsent extends Act {
  @Field(ConsentScope, to) readonly to!: ValueOf<typeof ConsentScope>;
}

@Label({ vi: 'Ghi: người này không đồng ý', en: 'Record that consent was refused' })
export class RecordConsentRefusal extends Act {
  @Field(ConsentScope, to) readonly to!: ValueOf<typeof ConsentScope>;
}

@Label({ vi: 'Ghi: người này rút lại sự đồng ý', en: 'Record that consent was taken back' })
export class RecordConsentTakenBack extends Act {
  @Field(ConsentScope, to) readonly to!: ValueOf<typeof ConsentScope>;
}
