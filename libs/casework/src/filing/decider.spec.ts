import { specification } from '#testing';
import { after } from '../../test/told.js';
import { filing } from './decider.js';
import { filing as duty } from './duty.js';

const given = specification(filing);
const file = { form: 'VICTIM_CONFIRMATION', document: 'a'.repeat(64) } as const;
const filed = { type: 'DocumentFiled', data: file } as const;

describe('filing a document', () => {
  it('records the form and the digest, and what it concerns', () => {
    given().when('FileDocument', file).then(filed);
    given()
      .when('FileDocument', { ...file, concerns: 'border/2' })
      .then({ ...filed, data: { ...file, concerns: 'border/2' } });
  });

  it('never records the number', () => {
    given()
      .when('FileDocument', { ...file, number: '12/GXN-CAT' })
      .then(filed);
    expect(duty.onlyOnce).toEqual({
      FileDocument: { field: 'number', refusal: 'document-number-used' },
    });
  });

  it('says nothing the second time', () => {
    const earlier = { ...filed, occurredAt: '2026-01-02T00:00:00Z' };
    given(earlier).when('FileDocument', file).thenNothing();
    given(earlier).when('FileDocument', file, { occurredAt: after }).then(filed);
    expect(given(earlier).open()).toEqual(['FileDocument']);
  });
});
