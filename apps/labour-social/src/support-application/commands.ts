import { Code, List, SupportKind, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

const Kinds = List(SupportKind, { minItems: 1, maxItems: 10 });
const kinds = { vi: 'Loại hỗ trợ', en: 'Kinds of support' };

@Label({
  vi: 'Tiếp nhận đơn đề nghị hỗ trợ (Mẫu số 07)',
  en: 'Receive an application (form no. 07)',
})
export class ReceiveSupportApplication extends Act {
  @Field(Code('D162_07'), { vi: 'Mẫu đơn', en: 'Form' }) readonly form!: 'D162_07';

  @Field(Kinds, kinds) readonly kinds!: ValueOf<typeof Kinds>;
}

@Label({ vi: 'Không chấp thuận hỗ trợ', en: 'Refuse the support' })
export class RefuseSupport extends Act {
  @Field(Kinds, kinds) readonly kinds!: ValueOf<typeof Kinds>;
}
