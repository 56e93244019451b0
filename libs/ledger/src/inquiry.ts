/**
 * What a service that lost its signer's memory has been told since it started: which parties have said all that they
 * hold, and whether every topic was read to its end, where logs travel by topics.
 */
export class Inquiry {
  private readonly answered = new Set<string>();
  private topics: 'none' | 'unread' | 'read' = 'none';

  noteAnswer(party: string): void {
    this.answered.add(party);
  }

  expectTopics(): void {
    if (this.topics === 'none') this.topics = 'unread';
  }

  noteTopicsRead(): void {
    if (this.topics === 'unread') this.topics = 'read';
  }

  /** Which of the parties, and `topics`, have not told yet what they hold. */
  missing(parties: readonly string[]): readonly string[] {
    const silent = parties.filter((party) => !this.answered.has(party));
    return this.topics === 'unread' ? [...silent, 'topics'] : silent;
  }
}
