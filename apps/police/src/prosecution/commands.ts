import { Act, Label } from '#host';

@Label({ vi: 'Ghi: đã khởi tố vụ án', en: 'Record that criminal proceedings were opened' })
export class OpenCriminalCase extends Act {}
