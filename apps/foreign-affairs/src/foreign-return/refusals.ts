import type { Words } from '#kernel';

export const refusals = {
  'not-a-foreign-victim': {
    vi: 'Hồ sơ này không theo đường trao trả người nước ngoài.',
    en: 'This case does not go the path of a foreign victim.',
  },
  'no-note': {
    vi: 'Chưa có công hàm nhận trở lại của phía nước ngoài. Ghi công hàm trước; nếu chép từ giấy, chọn "ghi từ giấy".',
    en: 'No note of the foreign side that accepts the return is recorded. Record it first; if you copy from paper, say so.',
  },
} satisfies Record<string, Words>;
