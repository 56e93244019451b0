import type { Words } from '#kernel';
import type { PartyLog } from './parties.js';

/** The level of an agency: commune, district, province, centre (T), abroad (X). */
export type Level = 'C' | 'D' | 'P' | 'T' | 'X';

/**
 * Who can be named as responsible or cooperating, as the tables of the law name them. `party` is the log of those who work on the
 * platform; a role without a party (court, legal aid centre) acts outside it. `oneOf`: any of these may be meant.
 */
export type Role = Readonly<{
  code: string;
  levels: readonly Level[];
  words: Words;
  party?: PartyLog;
  oneOf?: readonly string[];
}>;

type More = Readonly<{ party?: PartyLog; oneOf?: readonly string[] }>;
type Row<Code> = readonly [code: Code, levels: string, vi: string, en: string, more?: More];

const role = <const Code extends string>(...[code, levels, vi, en, more = {}]: Row<Code>) => ({
  code,
  levels: [...levels] as Level[],
  words: { vi, en },
  ...more,
});

const POLICE = { party: 'police' } as const;
const BORDER = { party: 'border' } as const;
const ABROAD = { party: 'foreign-affairs' } as const;
const SOCIAL = { party: 'labour-social' } as const;

/** The roles that units of the register play. */
const played = [
  role('commune-police', 'C', 'Công an cấp xã', 'Commune police', POLICE),
  role('district-police', 'D', 'Công an cấp huyện', 'District police', POLICE),
  role('provincial-police', 'P', 'Công an cấp tỉnh', 'Provincial police', POLICE),
  role(
    'provincial-immigration',
    'P',
    'Phòng Quản lý xuất nhập cảnh (PA08)',
    'Provincial immigration division (PA08)',
    POLICE,
  ),
  role(
    'airport-police',
    'T',
    'Công an cửa khẩu cảng hàng không',
    'Border police at an airport',
    POLICE,
  ),
  role(
    'immigration-department',
    'T',
    'Cục Quản lý xuất nhập cảnh',
    'Immigration Department',
    POLICE,
  ),
  role('criminal-police', 'T', 'Cục Cảnh sát hình sự', 'Criminal Police Department', POLICE),
  role('police-ministry', 'T', 'Bộ Công an', 'Ministry of Public Security', POLICE),
  role('border-post', 'C', 'Đồn Biên phòng', 'Border guard post', BORDER),
  role('border-gate', 'C', 'Biên phòng cửa khẩu', 'Border Guard at a gate', BORDER),
  role('border-command', 'P', 'Biên phòng cấp tỉnh', 'Provincial Border Guard', BORDER),
  role(
    'border-guard-command',
    'T',
    'Bộ Tư lệnh Bộ đội Biên phòng',
    'Border Guard High Command',
    BORDER,
  ),
  role('coast-guard', 'T', 'Cảnh sát biển', 'Coast Guard', BORDER),
  role('border-ministry', 'T', 'Bộ Quốc phòng', 'Ministry of National Defence', BORDER),
  role(
    'mission',
    'X',
    'Cơ quan đại diện Việt Nam ở nước ngoài',
    'Vietnamese mission abroad',
    ABROAD,
  ),
  role('consular-department', 'T', 'Cục Lãnh sự', 'Consular Department', ABROAD),
  role('foreign-affairs-ministry', 'T', 'Bộ Ngoại giao', 'Ministry of Foreign Affairs', ABROAD),
  role('commune-pc', 'C', 'Ủy ban nhân dân cấp xã', "Commune people's committee", SOCIAL),
  role(
    'district-labour-office',
    'D',
    'Phòng Lao động - Thương binh và Xã hội',
    'District labour office',
    SOCIAL,
  ),
  role(
    'provincial-labour-department',
    'P',
    'Sở Lao động - Thương binh và Xã hội',
    'Provincial labour department',
    SOCIAL,
  ),
  role('provincial-health-agency', 'P', 'Sở Y tế', 'Provincial health department', SOCIAL),
  role('hotline-111', 'T', 'Tổng đài 111', 'Hotline 111', SOCIAL),
  role(
    'social-evils-department',
    'T',
    'Cục Phòng, chống tệ nạn xã hội',
    'Department for Social Evils Prevention',
    SOCIAL,
  ),
  role(
    'social-protection-department',
    'T',
    'Cục Bảo trợ xã hội',
    'Department of Social Protection',
    SOCIAL,
  ),
  role(
    'labour-social-ministry',
    'T',
    'Bộ Y tế (trước 01/03/2025: Bộ Lao động - Thương binh và Xã hội)',
    'Ministry of Health (before 1 March 2025: Ministry of Labour, Invalids and Social Affairs)',
    SOCIAL,
  ),
  role(
    'coordination-office',
    'T',
    'Văn phòng điều phối liên ngành',
    'Inter-sectoral coordination office',
    { party: 'coordination' },
  ),
  role('inspectorate', 'T', 'Cơ quan thanh tra', 'Inspectorate', { party: 'audit' }),
] as const;

/** Those whom the tables name and the register has no units of: no published list was at hand, or they are no agencies. */
const named = [
  role(
    'facility',
    'CP',
    'Cơ sở trợ giúp xã hội, cơ sở hỗ trợ nạn nhân',
    'Social assistance or victim support facility',
    SOCIAL,
  ),
  role('facility-director', 'CP', 'Giám đốc cơ sở', 'Facility director', SOCIAL),
  role(
    'provincial-foreign-affairs',
    'P',
    'Sở Ngoại vụ',
    'Provincial department of foreign affairs',
  ),
  role(
    'provincial-pc-chair',
    'P',
    'Chủ tịch Ủy ban nhân dân cấp tỉnh',
    "Chair of the provincial people's committee",
  ),
  role('provincial-pc', 'P', 'Ủy ban nhân dân cấp tỉnh', "Provincial people's committee"),
  role('court', 'DPT', 'Tòa án nhân dân', 'Court'),
  role('procuracy', 'DPT', 'Viện kiểm sát nhân dân', 'Procuracy'),
  role('legal-aid-centre', 'P', 'Trung tâm trợ giúp pháp lý nhà nước', 'State legal aid centre'),
  role('training-body', 'CDP', 'Cơ sở giáo dục nghề nghiệp', 'Training body'),
  role('education-body', 'CDP', 'Cơ quan, cơ sở giáo dục', 'Education body'),
  role('health-service', 'CDPT', 'Cơ sở khám bệnh, chữa bệnh', 'Health service'),
  role('insurance-agency', 'CDP', 'Cơ quan bảo hiểm xã hội', 'Social insurance agency'),
  role('finance-body', 'CDPT', 'Cơ quan tài chính', 'Finance body'),
  role('licensing-body', 'P', 'Cơ quan cấp giấy phép', 'Licensing body'),
  role(
    'data-protection-authority',
    'T',
    'Cơ quan chuyên trách bảo vệ dữ liệu cá nhân, Bộ Công an',
    'Data protection authority of the Ministry of Public Security',
    POLICE,
  ),
  role('data-controller', 'CDPTX', 'Bên kiểm soát dữ liệu cá nhân', 'Data controller'),
  role('data-processor', 'CDPTX', 'Bên xử lý dữ liệu cá nhân', 'Data processor'),
  role('foreign-side', 'X', 'Phía nước ngoài', 'Foreign side'),
  role('host-authority', 'X', 'Cơ quan chức năng nước sở tại', 'Host authority'),
  role(
    'foreign-mission',
    'T',
    'Cơ quan đại diện nước ngoài tại Việt Nam',
    'Foreign mission in Viet Nam',
  ),
  role('international-organisation', 'TX', 'Tổ chức quốc tế', 'International organisation'),
  role('relatives', 'C', 'Người thân thích', 'Relatives'),
] as const;

/** Roles that several may play: whoever of them acted, or is nearest, bears the duty. */
const several = [
  role('any-nearest-body', 'CDPT', 'Cơ quan, tổ chức nơi gần nhất', 'Any nearest body', {
    oneOf: [
      'commune-pc',
      'commune-police',
      'district-police',
      'provincial-police',
      'border-post',
      'border-gate',
      'coast-guard',
      'hotline-111',
    ],
  }),
  role('rescuing-body', 'CDPT', 'Cơ quan giải cứu', 'Rescuing body', {
    oneOf: [
      'commune-police',
      'district-police',
      'provincial-police',
      'criminal-police',
      'border-post',
      'border-gate',
      'border-command',
      'coast-guard',
    ],
  }),
  role('receiving-body', 'CDPTX', 'Cơ quan tiếp nhận', 'Receiving body', {
    oneOf: [
      'commune-pc',
      'commune-police',
      'district-police',
      'provincial-police',
      'provincial-immigration',
      'airport-police',
      'border-post',
      'border-gate',
      'coast-guard',
      'facility',
      'mission',
      'provincial-health-agency',
    ],
  }),
  role(
    'border-receiver',
    'CT',
    'Đồn Biên phòng, Cảnh sát biển',
    'Border guard post or Coast Guard',
    {
      oneOf: ['border-post', 'border-gate', 'coast-guard'],
    },
  ),
  role('police-any', 'CDP', 'Công an', 'Police', {
    oneOf: ['commune-police', 'district-police', 'provincial-police'],
  }),
  role('immigration-unit', 'PT', 'Đơn vị quản lý xuất nhập cảnh', 'Immigration unit', {
    oneOf: ['provincial-immigration', 'airport-police', 'immigration-department'],
  }),
  role(
    'security-defence-unit',
    'PT',
    'Đơn vị thuộc Bộ Công an, Bộ Quốc phòng',
    'Unit of Public Security or National Defence',
    {
      oneOf: [
        'immigration-department',
        'provincial-police',
        'provincial-immigration',
        'airport-police',
        'border-post',
        'border-gate',
        'border-command',
        'coast-guard',
      ],
    },
  ),
  role('protecting-body', 'CDPT', 'Cơ quan có thẩm quyền bảo vệ', 'Body competent to protect', {
    oneOf: [
      'commune-pc',
      'commune-police',
      'district-police',
      'provincial-police',
      'border-post',
      'border-gate',
      'border-command',
      'coast-guard',
      'procuracy',
      'court',
      'facility',
    ],
  }),
  role('verifying-body', 'DPT', 'Cơ quan xác minh', 'Verifying body', {
    oneOf: [
      'district-police',
      'provincial-police',
      'immigration-department',
      'border-command',
      'coast-guard',
    ],
  }),
  role('each-ministry', 'T', 'Các bộ', 'Each ministry', {
    oneOf: [
      'police-ministry',
      'border-ministry',
      'foreign-affairs-ministry',
      'labour-social-ministry',
    ],
  }),
] as const;

/** Every role, each with its words and levels. */
export const roles = [...played, ...named, ...several] as const satisfies readonly Role[];

export type RoleCode = (typeof roles)[number]['code'];

const byCode: ReadonlyMap<string, Role> = new Map(roles.map((one) => [one.code, one]));

/** A role by its code. */
export const findRole = (code: string): Role | undefined => byCode.get(code);
