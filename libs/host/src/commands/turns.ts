/**
 * Lets work on one key run one after the other, and work on other keys beside it. Thirty-two officers on one case then
 * wait for each other instead of conflicting with each other; only what arrives from elsewhere makes them fold again.
 */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();
  private taken = 0;

  /** How much work waits for its turn. */
  get waiting(): number {
    return this.taken - this.last.size;
  }

  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.last.set(key, mine);
    this.taken++;
    try {
      return await mine;
    } finally {
      this.taken--;
      if (this.last.get(key) === mine) this.last.delete(key);
    }
  }
}
