import type {
  GateAbsenceReported,
  GateListChecked,
  GateMinutesSigned,
  GateReturnExpected,
  PersonReceived,
} from '#contracts';
import { type Decider, Refused } from '#kernel';
import { dayOf } from '#regulation';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Gates = Readonly<{
  expected?: GateReturnExpected['data'];
  absent: boolean;
  /** The day on which the person stood at the gate. */
  checkedOn?: string;
  minutesSigned: boolean;
  received: boolean;
}>;
type Writes = GateReturnExpected | GateListChecked | GateMinutesSigned | GateAbsenceReported;

const isOver = (expectedOn: string, checkedOn: string | undefined) =>
  checkedOn !== undefined && expectedOn <= checkedOn;

const refused = (code: keyof typeof refusals) => new Refused(code);

// Minutes and lists are written at the gate and often recorded later: what did happen is taken in any order.
export const gates: Decider<Gates, typeof commands, Writes, Writes | PersonReceived> = {
  initialState: { absent: false, minutesSigned: false, received: false },

  open({ expected, absent, checkedOn, minutesSigned, received }) {
    if (checkedOn !== undefined) return minutesSigned ? [] : ['SignGateMinutes'];
    if (expected === undefined) return received ? [] : ['ExpectGateReturn'];
    return received || absent ? ['CheckGateList'] : ['CheckGateList', 'ReportGateAbsence'];
  },

  decide: {
    // Who stood at the gate on that day or later has come, whenever the notice of it comes; a later day is another return.
    ExpectGateReturn({ gate, expectedOn }, { expected, absent, checkedOn }) {
      const known = expected?.gate === gate && expected.expectedOn === expectedOn && !absent;
      if (known || isOver(expectedOn, checkedOn)) return [];
      return [{ type: 'GateReturnExpected', data: { gate, expectedOn } }];
    },

    // Joint Circular 01/2014: at the gate, compare and identify, then sign the minutes with the foreign side.
    CheckGateList({ gate, listed }, { checkedOn }) {
      if (checkedOn !== undefined) return [];
      const data = listed === undefined ? { gate } : { gate, listed };
      return [{ type: 'GateListChecked', data }];
    },

    SignGateMinutes({ gate }, { minutesSigned }) {
      return minutesSigned ? [] : [{ type: 'GateMinutesSigned', data: { gate } }];
    },

    ReportGateAbsence({ gate }, { expected, absent, checkedOn, received }) {
      if (checkedOn !== undefined || received) throw refused('was-at-gate');
      if (expected === undefined) throw refused('not-expected-at-gate');
      return absent ? [] : [{ type: 'GateAbsenceReported', data: { gate } }];
    },
  },

  evolve: {
    GateReturnExpected: (state, { data }) => {
      const isAnother = state.checkedOn !== undefined && !isOver(data.expectedOn, state.checkedOn);
      return { ...(isAnother ? gates.initialState : state), expected: data, absent: false };
    },
    GateListChecked: (state, { occurredAt }) => ({
      ...state,
      checkedOn: dayOf(occurredAt),
      absent: false,
    }),
    GateMinutesSigned: (state) => ({ ...state, minutesSigned: true }),
    GateAbsenceReported: (state) => ({ ...state, absent: true }),
    PersonReceived: (state, { data }) =>
      data.place === 'MISSION_ABROAD' ? state : { ...state, received: true },
  },
};
