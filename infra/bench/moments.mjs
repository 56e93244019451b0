/** Milliseconds on the clock of the machine, to compare moments of several threads and processes. */
export const now = () => performance.timeOrigin + performance.now();
