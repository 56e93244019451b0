import type { Words } from '#kernel';
import { actRefusals } from '#regulation';

/** One field that does not fit. `field` is its name and, inside it, a JSON pointer; `code` is stable. */
export type FieldFault = Readonly<{
  field: string;
  code: 'missing' | 'wrong' | 'unknown';
  words: Words;
}>;

/** A clear no, in the form of RFC 9457. `code` is stable for ever; `detail` adds what only this case knows. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly more: Readonly<{
      errors?: readonly FieldFault[];
      present?: object;
      words?: Words;
      retryAfterSeconds?: number;
      detail?: string;
      /** What only this case knows, in both languages, and the article of the law. */
      said?: Words;
      article?: Words;
    }> = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** What each code says to a reader: what is wrong, and what to do. */
export const PROBLEMS: Readonly<Record<string, Words>> = {
  'malformed-body': {
    vi: 'Nội dung gửi phải là một đối tượng JSON hợp lệ, dạng {…}.',
    en: 'The body must be one valid JSON object, like {…}.',
  },
  'malformed-address': {
    vi: 'Địa chỉ không đọc được.',
    en: 'The address cannot be read.',
  },
  'invalid-body': {
    vi: 'Có ô chưa đúng. Sửa các ô được nêu rồi gửi lại.',
    en: 'Some fields do not fit. Correct the named ones and send again.',
  },
  'no-keys-for-marks': {
    vi: 'Dịch vụ thiếu tệp khóa nên chưa nhận được số giấy tờ. Báo người vận hành.',
    en: 'The service lacks its key file, so it cannot take the number of a document. Tell its operator.',
  },
  'body-too-large': {
    vi: 'Nội dung gửi quá lớn (tối đa 100 KiB).',
    en: 'The body is too large (100 KiB at most).',
  },
  'content-type-unsupported': {
    vi: 'Chỉ nhận application/json.',
    en: 'Only application/json is accepted.',
  },
  'invalid-query': {
    vi: 'Tham số của địa chỉ chưa đúng.',
    en: 'A parameter of the address does not fit.',
  },
  'sign-in-needed': {
    vi: 'Cần biết ai đang làm việc này. Chọn người dùng thử rồi làm lại.',
    en: 'This needs to know who you are. Choose a demo officer and try again.',
  },
  'not-allowed': {
    vi: 'Đơn vị hoặc vai trò của bạn không được làm việc này ở đây.',
    en: 'Your agency or role may not do this here.',
  },
  'not-found': { vi: 'Không tìm thấy.', en: 'Not found.' },
  'agency-not-found': {
    vi: 'Không có cơ quan này trong danh mục.',
    en: 'No such agency in the register.',
  },
  'case-not-found': { vi: 'Không tìm thấy hồ sơ.', en: 'No such case.' },
  'matter-not-found': { vi: 'Không tìm thấy việc này.', en: 'No such matter.' },
  'case-moved-on': {
    vi: 'Hồ sơ vừa có thêm mục khác. Xem rồi quyết định.',
    en: 'The case has moved on. Look at it, then decide.',
  },
  'too-many-conflicts': {
    vi: 'Nhiều người đang ghi cùng hồ sơ. Thử lại sau ít giây.',
    en: 'Many are recording on this case. Try again in a few seconds.',
  },
  'too-many-commands': {
    vi: 'Dịch vụ đang có quá nhiều việc chờ ghi. Gửi lại sau ít giây với cùng Idempotency-Key.',
    en: 'The service has too many commands waiting. Send again in a few seconds, with the same Idempotency-Key.',
  },
  'idempotency-key-reused': {
    vi: 'Khóa Idempotency-Key này đã dùng cho nội dung khác.',
    en: 'This Idempotency-Key was used with another body.',
  },
  'idempotency-key-invalid': {
    vi: 'Idempotency-Key dài từ 1 đến 200 ký tự in được.',
    en: 'An Idempotency-Key has 1 to 200 printable characters.',
  },
  'case-ahead-of-this-service': {
    vi: 'Hồ sơ có mục mà phiên bản này chưa đọc được. Chưa thể quyết định ở đây; hãy nâng cấp.',
    en: 'The case holds an entry that this version cannot read. Nothing can be decided here until it is upgraded.',
  },
  'rules-differ': {
    vi: 'Cơ quan điều phối đã công bố bộ quy định khác với phiên bản này. Chưa thể quyết định ở đây cho đến khi được cập nhật; dùng biên bản giấy.',
    en: 'Coordination has published other rules than this version has. Nothing can be decided here until it is upgraded; use paper minutes.',
  },
  ...actRefusals,
  'happened-in-the-future': {
    vi: 'Thời điểm xảy ra ở tương lai.',
    en: 'It cannot have happened in the future.',
  },
  'read-only-log-in-dispute': {
    vi: 'Nhật ký của cơ quan đang có mâu thuẫn. Không ghi thêm được cho đến khi được giải quyết; dùng biên bản giấy.',
    en: "The agency's log contradicts itself. Nothing more is recorded until that is settled; use paper minutes.",
  },
  'read-only-signer-forgot': {
    vi: 'Dịch vụ đã mất dấu những gì đã ký. Tạm thời chỉ xem cho đến khi các cơ quan khác trả lời; dùng biên bản giấy.',
    en: 'The service lost track of what it signed. Read only until all other agencies have answered; use paper minutes.',
  },
  'read-only-log-shorter-than-signed': {
    vi: 'Nhật ký của cơ quan đang được khôi phục. Tạm thời chỉ xem; dùng biên bản giấy.',
    en: "The agency's log is being restored. Read only for now; use paper minutes.",
  },
  'read-only-others-are-ahead': {
    vi: 'Các bên khác giữ nhiều mục của nhật ký này hơn. Đang lấy lại; tạm thời chỉ xem.',
    en: 'Other parties hold more of this log. It is being taken back; read only for now.',
  },
  'read-only-log-closed': {
    vi: 'Nhật ký này đã bị đóng. Chỉ xem; hồ sơ do cơ quan kế nhiệm chủ trì.',
    en: 'This log was closed. Read only; its cases are led by its successor.',
  },
  'not-announced': {
    vi: 'Có bên chưa đọc được phiên bản này của sự kiện. Chưa ghi được cho đến khi bên đó nâng cấp.',
    en: 'Not every party reads this version of the event yet. It cannot be recorded until they are upgraded.',
  },
  'own-log': {
    vi: 'Không tự niêm phong hay đóng nhật ký của mình.',
    en: 'No party seals or closes its own log.',
  },
  'log-closed-already': { vi: 'Nhật ký này đã đóng.', en: 'This log is closed already.' },
  'not-all-have-sealed': {
    vi: 'Chưa phải mọi bên đã niêm phong nhật ký này. Chờ các bên được nêu.',
    en: 'Not every party has sealed this log. Wait for those named.',
  },
  'tail-not-here': {
    vi: 'Phần cuối của nhật ký chưa về đến đây. Thử lại sau ít phút.',
    en: 'The end of the log has not arrived here yet. Try again in a few minutes.',
  },
  'successor-closed': {
    vi: 'Bên kế nhiệm phải là bên có nhật ký còn mở.',
    en: 'The successor must be a party whose log is open.',
  },
  'read-only': {
    vi: 'Dịch vụ tạm thời chỉ xem, chưa ghi được.',
    en: 'The service is read only for now and could not record this.',
  },
  'nothing-to-wind-back': {
    vi: 'Bộ ký không nhớ nhiều hơn nhật ký; không có gì để đưa về.',
    en: 'The signer does not remember more than the log holds; there is nothing to wind back.',
  },
  'others-have-not-answered': {
    vi: 'Chưa phải mọi bên đã trả lời họ giữ bao nhiêu. Chờ hoặc gọi cho các bên được nêu.',
    en: 'Not everybody has said what they hold. Wait for those named, or call them.',
  },
  'not-all-taken-back': {
    vi: 'Có bên giữ nhiều hơn ở đây. Dịch vụ đang lấy lại; chờ cho đến khi đủ.',
    en: 'Others hold more than is here. It is being taken back; wait until it is whole.',
  },
  'not-publishable': {
    vi: 'Nội dung này không được ghi ra nhật ký chung.',
    en: 'This may not stand in the shared log.',
  },
  'record-too-long': {
    vi: 'Mục ghi quá dài (tối đa 60.000 byte).',
    en: 'The entry is too long (60,000 bytes at most).',
  },
  'service-unavailable': {
    vi: 'Cơ sở dữ liệu chưa trả lời. Gửi lại với cùng Idempotency-Key.',
    en: 'The database does not answer. Send again with the same Idempotency-Key.',
  },
  unexpected: {
    vi: 'Lỗi không mong đợi. Đã ghi lại; báo mã yêu cầu cho người vận hành.',
    en: 'Something unexpected failed. It was logged; tell the operator the request id.',
  },
};
