import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

type Look = (this: RequestQueue) => void;
const queues: { scheduleCheckPendingRequests: Look } = RequestQueue.prototype;
const look = queues.scheduleCheckPendingRequests;

// kafkajs 2.2.4 looks at each connection's queue every millisecond for ever, also where nothing waits in it (its issue
// 1751): a service at rest is busy with that all the time. What is put into a queue that may not send yet
// asks for a look of its own.
queues.scheduleCheckPendingRequests = function () {
  if (this.pending.length > 0) look.call(this);
};
