import type { Wording } from './wording.js';

export const casework: Wording<'casework'> = {
  CaseOpened: () => ({ vi: 'Đã mở hồ sơ', en: 'Case opened' }),
};
