import type { Request } from 'express';

/** The reader's language: English where the request asks for it first, else Vietnamese. */
export const languageOf = (request: Pick<Request, 'acceptsLanguages'>): 'vi' | 'en' =>
  request.acceptsLanguages(['vi', 'en']) === 'en' ? 'en' : 'vi';
