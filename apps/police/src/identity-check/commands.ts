import { Act, Label } from '#host';

@Label({ vi: 'Ghi: đã xác minh được nhân thân', en: 'Confirm the identity' })
export class ConfirmIdentity extends Act {}

@Label({ vi: 'Ghi: chưa xác minh được nhân thân', en: 'Report that the identity was not found' })
export class ReportIdentityNotFound extends Act {}
