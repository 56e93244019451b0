import { Act, Label } from '#host';

@Label({ vi: 'Ghi: người này đã mất', en: 'Record a death' })
export class ReportDeath extends Act {}
