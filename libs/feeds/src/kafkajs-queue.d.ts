declare module 'kafkajs/src/network/requestQueue/index.js' {
  /** What waits on a connection of kafkajs 2.2.4, as far as we touch it. */
  export default class RequestQueue {
    readonly pending: readonly unknown[];
    throttleCheckTimeoutId: NodeJS.Timeout | null;
    constructor(options: object);
    push(request: object): void;
    maybeThrottle(ms: number): void;
    checkPendingRequests(): void;
    scheduleCheckPendingRequests(): void;
    destroy(): void;
  }
}
