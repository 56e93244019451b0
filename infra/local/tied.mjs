// Loaded into each service before its own code: it ends when the starter is gone, also on systems that have
// no death signal. Waiting for that must not keep alive a service that has nothing else to do.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
