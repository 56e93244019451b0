/** By kind of notice, the fields that name the units told; where none of them is given, the party in `toParty` is told. */
export const noticeFields = {
  HandoverProposed: ['toUnit'],
  LeadOffered: ['toUnit'],
  TransitBegun: ['to'],
  MissionInformed: ['mission'],
  ReceptionNotified: ['office'],
  VerificationRequested: ['of'],
  ExpectedEntryNotified: ['notified', 'gate'],
  IdentityCheckRequested: ['of'],
  ReturnArranged: ['gate'],
  ReturnPapersSent: ['of'],
  ConfirmationRequested: ['of'],
  HotlineReportForwarded: ['toUnit'],
  EscalationRaised: ['toUnit'],
  ReminderSent: ['toUnit'],
} as const;

type Said = Readonly<{ type: string; data: object }>;

/** The units that a notice tells; none where it goes to a party as a whole, or is no notice. */
export function unitsTold({ type, data }: Said): readonly string[] {
  const fields: readonly string[] =
    type in noticeFields ? noticeFields[type as keyof typeof noticeFields] : [];
  return fields
    .map((field) => (data as Readonly<Record<string, unknown>>)[field])
    .filter((unit) => typeof unit === 'string');
}
