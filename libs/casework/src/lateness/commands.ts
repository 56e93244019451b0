import { EntryId } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Rút ghi nhận quá hạn', en: 'Take back that a deadline was missed' })
export class WithdrawMiss extends Act {
  @Field(EntryId, { vi: 'Ghi nhận quá hạn (mã mục)', en: 'The missed deadline (entry)' })
  readonly missed!: string;
}
