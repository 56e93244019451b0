import { EntryId, Optional, RejectionReason, Unit, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';
import { Ministry } from '../rules.js';

/** The words for a field that names an offer. */
const WHICH = {
  vi: 'Đề nghị (để trống: đề nghị đang chờ)',
  en: 'Offer (empty: the one that waits)',
};

@Label({ vi: 'Đề nghị giao chủ trì', en: 'Offer the lead' })
export class OfferLead extends Act {
  @Field(Ministry, { vi: 'Bên nhận', en: 'Receiving party' })
  readonly toParty!: Ministry;

  @Field(Unit, { vi: 'Đơn vị nhận', en: 'Receiving unit' })
  readonly toUnit!: string;
}

@Label({ vi: 'Nhận chủ trì', en: 'Accept the lead' })
export class AcceptLead extends Act {
  @Field(Optional(EntryId), WHICH)
  readonly offer?: string;
}

@Label({ vi: 'Không nhận chủ trì', en: 'Reject the lead' })
export class RejectLeadOffer extends Act {
  @Field(RejectionReason, { vi: 'Lý do', en: 'Reason' })
  readonly reason!: ValueOf<typeof RejectionReason>;

  @Field(Optional(EntryId), WHICH)
  readonly offer?: string;
}

@Label({ vi: 'Xin rút đề nghị giao chủ trì', en: 'Ask to withdraw the offer of the lead' })
export class AskLeadOfferWithdrawal extends Act {}

@Label({ vi: 'Xác nhận rút đề nghị giao chủ trì', en: 'Confirm the withdrawal of the offer' })
export class ConfirmLeadWithdrawal extends Act {
  @Field(Optional(EntryId), WHICH)
  readonly offer?: string;
}

@Label({ vi: 'Để đề nghị giao chủ trì hết hiệu lực', en: 'Let the offer of the lead lapse' })
export class LapseLeadOffer extends Act {
  @Field(Optional(EntryId), WHICH)
  readonly offer?: string;
}
