import type {
  GateAbsenceReported,
  GateListChecked,
  GateMinutesSigned,
  GateReturnExpected,
  PersonReceived,
} from '#contracts';
import { type Decider, Refused } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Gates = Readonly<{
  expected?: GateReturnExpected['data'];
  absent: boolean;
  listChecked: boolean;
  minutesSigned: boolean;
  received: boolean;
}>;
type Writes = GateReturnExpected | GateListChecked | GateMinutesSigned | GateAbsenceReported;

const refused = (code: keyof typeof refusals) => new Refused(code);

// Minutes and lists are written at the gate and often recorded later: what did happen is taken in any order.
export const gates: Decider<Gates, typeof commands, Writes, Writes | PersonReceived> = {
  initialState: { absent: false, listChecked: false, minutesSigned: false, received: false },

  open({ expected, absent, listChecked, minutesSigned, received }) {
    if (listChecked) return minutesSigned ? [] : ['SignGateMinutes'];
    if (expected === undefined) return received ? [] : ['ExpectGateReturn'];
    return received || absent ? ['CheckGateList'] : ['CheckGateList', 'ReportGateAbsence'];
  },

  decide: {
    ExpectGateReturn({ gate, expectedOn }, { expected, absent, listChecked }) {
      const known = expected?.gate === gate && expected.expectedOn === expectedOn && !absent;
      if (known || listChecked) return [];
      return [{ type: 'GateReturnExpected', data: { gate, expectedOn } }];
    },

    // Joint Circular 01/2014: at the gate, compare and identify, then sign the minutes with the foreign side.
    CheckGateList({ gate, listed }, { listChecked }) {
      if (listChecked) return [];
      const data = listed === undefined ? { gate } : { gate, listed };
      return [{ type: 'GateListChecked', data }];
    },

    SignGateMinutes({ gate }, { minutesSigned }) {
      return minutesSigned ? [] : [{ type: 'GateMinutesSigned', data: { gate } }];
    },

    ReportGateAbsence({ gate }, { expected, absent, listChecked, received }) {
      if (listChecked || received) throw refused('was-at-gate');
      if (expected === undefined) throw refused('not-expected-at-gate');
      return absent ? [] : [{ type: 'GateAbsenceReported', data: { gate } }];
    },
  },

  evolve: {
    GateReturnExpected: (state, { data }) => ({ ...state, expected: data, absent: false }),
    GateListChecked: (state) => ({ ...state, listChecked: true, absent: false }),
    GateMinutesSigned: (state) => ({ ...state, minutesSigned: true }),
    GateAbsenceReported: (state) => ({ ...state, absent: true }),
    PersonReceived: (state, { data }) =>
      data.place === 'MISSION_ABROAD' ? state : { ...state, received: true },
  },
};
