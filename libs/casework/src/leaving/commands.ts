import { Act, Label } from '#host';

@Label({ vi: 'Ghi: không muốn tiếp tục', en: 'Record that the person does not want to go on' })
export class RecordUnwillingness extends Act {}

@Label({ vi: 'Ghi: người này đã rời đi', en: 'Record that the person left' })
export class RecordLeaving extends Act {}
