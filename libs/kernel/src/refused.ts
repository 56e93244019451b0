/** The command was understood, and the rules of the duty say no. Clients match on `code`, which is stable for ever. */
export class Refused<Code extends string = string> extends Error {
  constructor(readonly code: Code) {
    super(code);
    this.name = 'Refused';
  }
}
