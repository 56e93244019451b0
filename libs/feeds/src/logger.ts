type Write = (about: object, message: string) => void;

/** Where the feeds tell what they do; a pino logger is one. */
export type FeedLogger = Readonly<Record<'debug' | 'info' | 'warn' | 'error', Write>>;
