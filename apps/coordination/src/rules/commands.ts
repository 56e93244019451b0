import { EntryId } from '#contracts';
import { Act, Field, Label } from '#host';
import { RuleChange } from './change.js';

const proposal = { vi: 'Đề xuất', en: 'Proposal' };

@Label({ vi: 'Đề xuất thay đổi quy tắc', en: 'Propose a change of the rules' })
export class ProposeChange extends RuleChange {}

@Label({ vi: 'Xác nhận thay đổi quy tắc', en: 'Confirm a change of the rules' })
export class ConfirmChange extends Act {
  @Field(EntryId, proposal) readonly proposal!: string;
}

@Label({ vi: 'Bác bỏ thay đổi quy tắc', en: 'Reject a change of the rules' })
export class RejectChange extends Act {
  @Field(EntryId, proposal) readonly proposal!: string;
}
