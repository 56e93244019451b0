import { specification } from '#testing';
import { gateReception } from './decider.js';

const given = specification(gateReception, { log: 'police' });
const at = { gate: 'border/gate/tinh-bien' };
const document = 'a'.repeat(64);
const compared = { type: 'GateIdentityCompared', data: at } as const;
const declared = { type: 'DeclarationFilled', data: {} } as const;
const certified = { type: 'RepatriationCertificateIssued', data: { document } } as const;
const minutes = { type: 'InternalMinutesSigned', data: at } as const;

describe('reception at a gate', () => {
  it('records each step', () => {
    given().when('CompareAtGate', at).then(compared);
    given(compared).when('FillDeclaration', {}).then(declared);
    given(compared).when('IssueRepatriationCertificate', { document }).then(certified);
    given(compared).when('SignInternalMinutes', at).then(minutes);
  });
  it('takes a certificate whose digest is not known yet', () => {
    given()
      .when('IssueRepatriationCertificate', {})
      .then({ ...certified, data: {} });
  });
  it('says nothing the second time', () => {
    const all = given(compared, declared, certified, minutes);
    all.when('CompareAtGate', at).thenNothing();
    all.when('FillDeclaration', {}).thenNothing();
    all.when('IssueRepatriationCertificate', { document }).thenNothing();
    all.when('SignInternalMinutes', at).thenNothing();
  });
  it('offers what is not done', () => {
    expect(given(compared, minutes).open()).toEqual([
      'FillDeclaration',
      'IssueRepatriationCertificate',
    ]);
    expect(given(compared, declared, certified, minutes).open()).toEqual([]);
  });
});
