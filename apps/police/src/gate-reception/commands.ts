import { Digest, Optional, Unit } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi: đã đối chiếu, nhận diện tại cửa khẩu', en: 'Compare and identify at the gate' })
export class CompareAtGate extends Act {
  @Field(Unit, { vi: 'Cửa khẩu', en: 'Gate' }) readonly gate!: string;
}

@Label({ vi: 'Ghi: đã có tờ khai (TK/NNa)', en: 'Record the declaration (TK/NNa)' })
export class FillDeclaration extends Act {}

@Label({ vi: 'Cấp giấy chứng nhận về nước', en: 'Issue the certificate of repatriation' })
export class IssueRepatriationCertificate extends Act {
  @Field(Optional(Digest), { vi: 'Mã băm của giấy', en: 'Digest of the paper' })
  readonly document?: string;
}

@Label({
  vi: 'Ghi: đã ký biên bản giao, nhận với đồn biên phòng',
  en: 'Sign the internal minutes with the border post',
})
export class SignInternalMinutes extends Act {
  @Field(Unit, { vi: 'Cửa khẩu', en: 'Gate' }) readonly gate!: string;
}
