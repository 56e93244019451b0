import {
  ConfirmationPaper,
  Day,
  Digest,
  EntryId,
  IdentificationGround,
  NonIdentificationReason,
  Optional,
  type ValueOf,
} from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Bắt đầu xác minh', en: 'Start the verification' })
export class StartVerification extends Act {
  @Field(Optional(EntryId), { vi: 'Theo yêu cầu (mã mục)', en: 'On request (entry)' })
  readonly request?: string;
}

@Label({ vi: 'Gia hạn xác minh', en: 'Extend the verification' })
export class ExtendVerification extends Act {
  @Field(Day, { vi: 'Đến hết ngày', en: 'To the end of' })
  readonly until!: string;
}

@Label({ vi: 'Ghi: đã đánh giá tài liệu, chứng cứ', en: 'Record that the evidence was weighed' })
export class WeighEvidence extends Act {}

@Label({ vi: 'Xác định là nạn nhân', en: 'Identify as a victim' })
export class IdentifyVictim extends Act {
  @Field(IdentificationGround, { vi: 'Căn cứ', en: 'Ground' })
  readonly ground!: ValueOf<typeof IdentificationGround>;

  @Field(ConfirmationPaper, { vi: 'Giấy xác nhận', en: 'Confirming paper' })
  readonly paper!: ValueOf<typeof ConfirmationPaper>;

  @Field(Optional(Digest), { vi: 'Mã băm của giấy', en: 'Digest of the paper' })
  readonly document?: string;
}

@Label({ vi: 'Ghi: đã cấp giấy xác nhận', en: 'Record a confirming paper' })
export class IssueConfirmation extends Act {
  @Field(ConfirmationPaper, { vi: 'Giấy xác nhận', en: 'Confirming paper' })
  readonly paper!: ValueOf<typeof ConfirmationPaper>;

  @Field(Optional(Digest), { vi: 'Mã băm của giấy', en: 'Digest of the paper' })
  readonly document?: string;
}

@Label({
  vi: 'Đề nghị không xác định là nạn nhân',
  en: 'Propose not to identify as a victim',
})
export class ProposeNonIdentification extends Act {
  @Field(NonIdentificationReason, { vi: 'Lý do', en: 'Reason' })
  readonly reason!: ValueOf<typeof NonIdentificationReason>;
}

@Label({
  vi: 'Cán bộ thứ hai: đồng ý không xác định',
  en: 'Second officer: agree not to identify',
})
export class ConfirmNonIdentification extends Act {}

@Label({
  vi: 'Cán bộ thứ hai: không đồng ý, tiếp tục xác minh',
  en: 'Second officer: disagree, verification goes on',
})
export class RejectNonIdentification extends Act {}

@Label({
  vi: 'Ghi: không có nguyện vọng được xác định',
  en: 'Record that identification is not wanted',
})
export class DeclineIdentification extends Act {}
