/** How a released version becomes the next one, by `<Event>.v<N>`. Upcasters are pure and are never removed. */
const UPCASTERS: Readonly<Record<string, (data: object) => object>> = {
  // Version 2 knows all ten kinds of support; what version 1 could say it says alike.
  'SupportDecided.v1': (data) => data,
  'SupportDelivered.v1': (data) => data,
  'SupportDeclined.v1': (data) => data,
  // Version 2 can say which holiday a day is for; version 1 never did.
  'RuleChangeProposed.v1': (data) => data,
  'HolidayDeclared.v1': (data) => data,
};

/** The data of a released version as the newest version of this build has it. */
export function upcast(name: string, version: number, data: object): object {
  const step = UPCASTERS[`${name}.v${String(version)}`];
  return step ? upcast(name, version + 1, step(data)) : data;
}
