import { DataRequestKind, Day, EntryId, Flag, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

const request = { vi: 'Yêu cầu (mã mục)', en: 'Request (entry)' };

@Label({ vi: 'Ghi: nhận yêu cầu về dữ liệu cá nhân', en: 'Receive a request about personal data' })
export class ReceiveDataRequest extends Act {
  @Field(DataRequestKind, { vi: 'Yêu cầu', en: 'What is asked' })
  readonly kind!: ValueOf<typeof DataRequestKind>;

  @Field(Flag, { vi: 'Bên khác cũng phải thực hiện', en: 'Another party has to act too' })
  readonly processor!: boolean;
}

@Label({ vi: 'Ghi: đã báo nhận yêu cầu', en: 'Acknowledge the request' })
export class AcknowledgeDataRequest extends Act {
  @Field(EntryId, request) readonly request!: string;
}

@Label({ vi: 'Gia hạn trả lời yêu cầu', en: 'Extend the answer to the request' })
export class ExtendDataRequest extends Act {
  @Field(EntryId, request) readonly request!: string;

  @Field(Day, { vi: 'Đến hết ngày', en: 'Until the end of' }) readonly until!: string;
}

@Label({ vi: 'Ghi: đã thực hiện yêu cầu', en: 'Fulfil the request' })
export class FulfilDataRequest extends Act {
  @Field(EntryId, request) readonly request!: string;
}

@Label({ vi: 'Ghi: không thực hiện được yêu cầu', en: 'Deny the request' })
export class DenyDataRequest extends Act {
  @Field(EntryId, request) readonly request!: string;
}
