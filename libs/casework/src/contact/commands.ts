import { Act, Label } from '#host';

@Label({ vi: 'Mất liên lạc', en: 'Lost contact' })
export class ReportContactLost extends Act {}

@Label({ vi: 'Đã liên lạc lại được', en: 'Contact restored' })
export class ReportContactRestored extends Act {}
