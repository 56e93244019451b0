/** What the address of a replay cites. */
export type ReplaySearch = Readonly<{
  view: string | undefined;
  cut: string | undefined;
  entry: string | undefined;
  order: 'happened' | undefined;
}>;
