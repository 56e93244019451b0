import { specification } from '#testing';
import { answers } from './decider.js';

const given = specification(answers, { log: 'police' });
const raised = {
  type: 'EscalationRaised',
  publisher: 'coordination',
  data: { obligation: 'R25-A7/labour-social/3', level: 'CENTRAL', toParty: 'police' },
} as const;
const escalation = 'coordination/0';
const willAct = { escalation, outcome: 'WILL_ACT' } as const;
const answered = { type: 'EscalationAnswered', data: willAct } as const;
const coordination = { log: 'coordination' };

describe('an answer to coordination', () => {
  it('is given by the party that was asked, once, and anew where it changes', () => {
    given(raised).when('AnswerEscalation', willAct).then(answered);
    given(raised, answered).when('AnswerEscalation', willAct).thenNothing();
    const acted = { escalation, outcome: 'ACTED' } as const;
    given(raised, answered)
      .when('AnswerEscalation', acted)
      .then({ ...answered, data: acted });
    given(raised).when('AnswerEscalation', { outcome: 'WILL_ACT' }).then(answered);
    given(raised, answered)
      .when('AnswerEscalation', { outcome: 'WILL_ACT' })
      .thenRefused('no-such-escalation');
    given(raised).when('AnswerEscalation', willAct, { log: 'border' }).thenRefused('not-asked');
  });

  it('is to something that was asked in this case', () => {
    given().when('AnswerEscalation', willAct).thenRefused('no-such-escalation');
  });

  it('is recorded by coordination where it came by another way, or never', () => {
    const none = { escalation, outcome: 'NO_ANSWER' } as const;
    given(raised).when('AnswerEscalation', willAct, coordination).then(answered);
    given(raised)
      .when('AnswerEscalation', none, coordination)
      .then({ ...answered, data: none });
    given(raised).when('AnswerEscalation', none).thenRefused('not-an-answer');
  });

  it('is waited for until it is there', () => {
    expect(given(raised).expected('police')).toBe('AnswerEscalation');
    expect(given(raised).open('police')).toEqual(['AnswerEscalation']);
    expect(given(raised).open('border')).toEqual([]);
    expect(given(raised, answered).open('police')).toEqual([]);
    expect(given(raised, answered).expected('police')).toBeUndefined();
  });
});
