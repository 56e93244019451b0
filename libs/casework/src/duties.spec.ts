import type { Entry } from '#contracts';
import * as casework from './index.js';

const { whenLeadWithdrawalAskedConfirmIt: reaction, forEveryMinistry } = casework;
const all = Object.values(casework).filter((one) => 'decider' in one);
const commands = all.flatMap((duty) => Object.keys(duty.commands).map((name) => ({ duty, name })));

describe('the duties', () => {
  it('of every ministry are duties of their own', () => {
    expect(all).toEqual(expect.arrayContaining([...forEveryMinistry]));
  });

  it('have names of their own, and so do their commands', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });

  it.each(commands)('$name has a rule and a route', ({ duty, name }) => {
    expect(duty.decider.decide).toHaveProperty(name);
    const routes = duty.http.prototype as object;
    expect(routes).toHaveProperty(`${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  });

  it('say the same sentence for the same code of refusal', () => {
    const words = new Map<string, object>();
    for (const { refusals } of all)
      for (const [code, said] of Object.entries(refusals)) {
        expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(words.get(code) ?? said).toEqual(said);
        words.set(code, said);
      }
  });
});

describe('when the lead’s withdrawal is asked', () => {
  const asked = {
    type: 'LeadOfferWithdrawalAsked',
    data: { offer: 'border/5', toParty: 'police' },
  } as Entry;

  it('the recipient confirms it by itself', () => {
    expect(reaction.command(asked, 'police')).toEqual({ offer: 'border/5' });
  });

  it('nobody else does', () => {
    expect(reaction.command(asked, 'border')).toBeUndefined();
    expect(reaction.event).toBe('LeadOfferWithdrawalAsked');
  });
});
