/**
 * Who publishes a log: the log's name, where its service answers (without a slash at the end), and the verifier key of
 * the log's checkpoints (C2SP signed-note).
 */
export type Party = Readonly<{ log: string; url: string; vkey: string }>;

/** Where a party serves a log that it holds: `/logs/<log>/checkpoint`, `/logs/<log>/tile/…`. */
export const logUrl = (party: Party, log: string): string => `${party.url}/logs/${log}`;

/** Where a party says that a checkpoint has become servable, as server-sent events. */
export const newsUrl = (party: Party): string => `${party.url}/logs/news`;
