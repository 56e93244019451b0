/**
 * Lets work on one key run one after the other, and work on other keys beside it. Thirty-two officers on one case then
 * wait for each other instead of conflicting with each other; only what arrives from elsewhere makes them fold again.
 */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.last.get(key) === mine) this.last.delete(key);
    }
  }
}
