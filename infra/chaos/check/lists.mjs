// What each service's own list shows, told from its purpose and not from its code: a row, `null` for none any more.

const gone = () => null;
const toLabour = ({ data, occurredAt }) =>
  data.toParty === 'labour-social'
    ? { unit: data.toUnit, since: Date.parse(occurredAt) }
    : undefined;
const inCountry = ({ data }) => (data.place === 'MISSION_ABROAD' ? undefined : null);
const dayOf = (date) => `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;

export const LIST_RULES = {
  'labour-social': {
    row: ({ unit, since }) => ({ unit, since: since.getTime() }),
    HandoverProposed: toLabour,
    HandoverSigned: toLabour,
    HandoverRefused: gone,
    HandoverWithdrawn: gone,
    PersonTakenIn: gone,
    PersonReleased: gone,
    PersonDied: gone,
  },
  border: {
    row: ({ gate, expected_on: on }) => ({ gate, on: dayOf(on) }),
    GateReturnExpected: ({ data: { gate, expectedOn } }) => ({
      gate,
      on: expectedOn.split('-').map(Number).join('-'),
    }),
    GateListChecked: gone,
    GateAbsenceReported: gone,
    PersonReceived: inCountry,
    PersonDied: gone,
  },
  police: {
    row: ({ request, asked_of: of, since }) => ({ request, of, since: since.getTime() }),
    IdentityCheckRequested: ({ id, data, occurredAt }) => ({
      request: id,
      of: data.of,
      since: Date.parse(occurredAt),
    }),
    IdentityConfirmed: gone,
    IdentityNotFound: gone,
  },
};
