import { Digest, EntryId, Optional, RejectionReason, Unit, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';
import { Ministry } from '../rules.js';

@Label({ vi: 'Đề nghị giao người', en: 'Propose a hand-over' })
export class ProposeHandover extends Act {
  @Field(Ministry, { vi: 'Bên nhận', en: 'Receiving party' })
  readonly toParty!: Ministry;

  @Field(Unit, { vi: 'Đơn vị nhận', en: 'Receiving unit' })
  readonly toUnit!: string;
}

@Label({ vi: 'Nhận người', en: 'Accept the hand-over' })
export class AcceptHandover extends Act {
  @Field(Optional(EntryId), {
    vi: 'Đề nghị (để trống: đề nghị đang chờ)',
    en: 'Proposal (empty: the one that waits)',
  })
  readonly proposal?: string;

  @Field(Optional(Unit), {
    vi: 'Đơn vị đã nhận (để trống: theo đề nghị)',
    en: 'Unit that received (empty: as proposed)',
  })
  readonly unit?: string;
}

@Label({ vi: 'Từ chối nhận người', en: 'Refuse the hand-over' })
export class RefuseHandover extends Act {
  @Field(RejectionReason, { vi: 'Lý do', en: 'Reason' })
  readonly reason!: ValueOf<typeof RejectionReason>;

  @Field(Optional(EntryId), {
    vi: 'Đề nghị (để trống: đề nghị đang chờ)',
    en: 'Proposal (empty: the one that waits)',
  })
  readonly proposal?: string;
}

@Label({ vi: 'Rút đề nghị giao người', en: 'Withdraw the proposal' })
export class WithdrawHandover extends Act {}

@Label({ vi: 'Ghi biên bản giao, nhận đã ký', en: 'Record signed hand-over minutes' })
export class SignHandover extends Act {
  @Field(Ministry, { vi: 'Bên giao', en: 'Giving party' })
  readonly fromParty!: Ministry;

  @Field(Unit, { vi: 'Đơn vị giao', en: 'Giving unit' })
  readonly fromUnit!: string;

  @Field(Ministry, { vi: 'Bên nhận', en: 'Receiving party' })
  readonly toParty!: Ministry;

  @Field(Unit, { vi: 'Đơn vị nhận', en: 'Receiving unit' })
  readonly toUnit!: string;

  @Field(Optional(Digest), { vi: 'Mã băm của biên bản', en: 'Digest of the minutes' })
  readonly minutes?: string;
}

@Label({ vi: 'Xác nhận biên bản giao, nhận', en: 'Confirm the signed minutes' })
export class ConfirmHandover extends Act {
  @Field(Optional(EntryId), {
    vi: 'Biên bản (để trống: biên bản đang chờ)',
    en: 'Minutes (empty: those that wait)',
  })
  readonly signed?: string;
}
