import type { Words } from '#kernel';

export const refusals = {
  'not-expected-at-gate': {
    vi: 'Chưa có thông tin dự kiến trao trả người này tại cửa khẩu.',
    en: 'This person is not expected at any gate.',
  },
  'was-at-gate': {
    vi: 'Người này đã có mặt: đã đối chiếu danh sách hoặc đã được tiếp nhận.',
    en: 'This person did come: checked against the list, or received.',
  },
} satisfies Record<string, Words>;
