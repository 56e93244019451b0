import { audit } from '../../audit/src/service.js';
import { border } from '../../border/src/service.js';
import { coordination } from '../../coordination/src/service.js';
import { foreignAffairs } from '../../foreign-affairs/src/service.js';
import { labourSocial } from '../../labour-social/src/service.js';
import { police } from '../../police/src/service.js';
import { refusalsOf } from '#host';

const services = [audit, border, coordination, foreignAffairs, labourSocial, police];
const duties = services.flatMap((service) => service.duties);

describe('a code of refusal', () => {
  it('says the same in every duty of every service', () => {
    expect(refusalsOf(duties).size).toBeGreaterThan(100);
  });

  it('that says something else in one duty stops the start', () => {
    const words = { vi: 'Không được.', en: 'It may not be.' };
    const odd = { name: 'odd', refusals: { 'person-died': words } };
    expect(() => refusalsOf([...duties, odd])).toThrow('refusal person-died of duty odd');
    expect(() => refusalsOf([{ name: 'odd', refusals: { 'malformed-body': words } }])).toThrow(
      'odd',
    );
  });
});
