import { specification } from '#testing';
import { gates } from './decider.js';

const given = specification(gates);
const gate = 'border/gate/tinh-bien';
const expectIt = { gate, expectedOn: '2022-09-01' };
const expected = { type: 'GateReturnExpected', data: expectIt } as const;
const checked = { type: 'GateListChecked', data: { gate, listed: 26 } } as const;
const signed = { type: 'GateMinutesSigned', data: { gate } } as const;
const absent = { type: 'GateAbsenceReported', data: { gate } } as const;
const received = {
  type: 'PersonReceived',
  data: { unit: gate, place: 'BORDER_GATE', mode: 'RET_BILATERAL_HANDOVER' },
} as const;

describe('expecting a return at a gate', () => {
  it('records the gate and the day', () => {
    given().when('ExpectGateReturn', expectIt).then(expected);
  });
  it('says nothing the second time', () => {
    given(expected).when('ExpectGateReturn', expectIt).thenNothing();
  });
  it('moves with the day', () => {
    const moved = { gate, expectedOn: '2022-09-02' };
    given(expected)
      .when('ExpectGateReturn', moved)
      .then({ type: 'GateReturnExpected', data: moved });
  });
  it('begins anew after the person did not come', () => {
    given(expected, absent).when('ExpectGateReturn', expectIt).then(expected);
  });
  it('says nothing once the person stood at the gate', () => {
    given(checked).when('ExpectGateReturn', expectIt).thenNothing();
    const early = { gate, expectedOn: '2026-01-05' };
    given({ type: 'GateReturnExpected', data: early }, checked)
      .when('ExpectGateReturn', early)
      .thenNothing();
  });
  it('begins anew for another return, after the day on which the person stood at the gate', () => {
    const sameDay = { gate, expectedOn: '2026-01-02' };
    given(expected, checked, signed).when('ExpectGateReturn', sameDay).thenNothing();
    const data = { gate, expectedOn: '2026-01-03' };
    const another = { type: 'GateReturnExpected', data } as const;
    given(expected, received, checked, signed).when('ExpectGateReturn', data).then(another);
    const again = given(expected, received, checked, signed, another);
    expect(again.open()).toEqual(['CheckGateList', 'ReportGateAbsence']);
    again.when('ReportGateAbsence', { gate }).then(absent);
  });
});

describe('checking the list', () => {
  it('records how many the list names', () => {
    given(expected).when('CheckGateList', { gate, listed: 26 }).then(checked);
  });
  it('takes somebody whom nobody had announced', () => {
    given().when('CheckGateList', { gate }).then({ type: 'GateListChecked', data: { gate } });
  });
  it('is recorded from paper after the reception', () => {
    given(received).when('CheckGateList', { gate, listed: 26 }).then(checked);
  });
  it('takes somebody who came after all', () => {
    given(expected, absent).when('CheckGateList', { gate, listed: 26 }).then(checked);
  });
  it('says nothing the second time', () => {
    given(expected, checked).when('CheckGateList', { gate }).thenNothing();
  });
});

describe('signing the minutes', () => {
  it('records that both sides signed', () => {
    given(expected, checked).when('SignGateMinutes', { gate }).then(signed);
  });
  it('says nothing the second time', () => {
    given(checked, signed).when('SignGateMinutes', { gate }).thenNothing();
  });
});

describe('reporting an absence', () => {
  it('records that the person did not come', () => {
    given(expected).when('ReportGateAbsence', { gate }).then(absent);
  });
  it('says nothing the second time', () => {
    given(expected, absent).when('ReportGateAbsence', { gate }).thenNothing();
  });
  it('is refused where nobody was expected', () => {
    given().when('ReportGateAbsence', { gate }).thenRefused('not-expected-at-gate');
  });
  it('is refused where the person did come', () => {
    given(expected, checked).when('ReportGateAbsence', { gate }).thenRefused('was-at-gate');
    given(expected, received).when('ReportGateAbsence', { gate }).thenRefused('was-at-gate');
  });
});

describe('what can be done', () => {
  it('leads from the expectation over the list to the minutes', () => {
    expect(given().open()).toEqual(['ExpectGateReturn']);
    expect(given(expected).open()).toEqual(['CheckGateList', 'ReportGateAbsence']);
    expect(given(expected, checked).open()).toEqual(['SignGateMinutes']);
    expect(given(expected, checked, signed).open()).toEqual([]);
  });
  it('is nothing for somebody who came back by another way', () => {
    expect(given(received).open()).toEqual([]);
  });
});
