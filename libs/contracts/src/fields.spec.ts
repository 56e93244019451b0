import { Compile } from 'typebox/compile';
import { DocumentNumber, ObligationKey, ParameterName, RuleId } from '#contracts';

const kinds = { DocumentNumber, ObligationKey, ParameterName, RuleId };

describe('a kind of field', () => {
  it.each([
    ['RuleId', 'R25-A5'],
    ['RuleId', 'R22-B10'],
    ['RuleId', 'X-D1'],
    ['RuleId', 'PR-SCREENING-FIRST'],
    ['ObligationKey', 'R25-A5/border/512'],
    ['ObligationKey', 'R22-S1/case'],
    ['ObligationKey', 'PR-TRANSIT/labour-social/7'],
    ['ParameterName', 'last-day-on-rest-day'],
    ['ParameterName', 'r22-a1.limit'],
    ['DocumentNumber', '28/2026/QH16'],
    ['DocumentNumber', '162/2025/NĐ-CP'],
    ['DocumentNumber', '2548/QCPH-LĐTBXH-CA-QP-NG'],
  ] as const)('%s takes %s', (kind, value) => {
    expect(Compile(kinds[kind]).Check(value)).toBe(true);
  });

  it.each([
    ['RuleId', 'Nguyễn Thị Lan'],
    ['RuleId', 'R25-Lan'],
    ['ObligationKey', 'R25-A5/Lan'],
    ['ObligationKey', 'R25-A5/border'],
    ['ObligationKey', 'R25-A5/border/512/more'],
    ['ParameterName', 'Nguyen Thi Lan'],
    ['DocumentNumber', 'Nguyễn Thị Lan'],
    ['DocumentNumber', '28/2026/quoc hoi'],
    ['DocumentNumber', '028201001234'],
  ] as const)('%s takes no name, no sentence and no number of a person: %s', (kind, value) => {
    expect(Compile(kinds[kind]).Check(value)).toBe(false);
  });
});
