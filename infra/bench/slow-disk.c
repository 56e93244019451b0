/* A disk whose commit takes SYNC_US microseconds more, as with a replica that must answer:
   PostgreSQL flushes its write-ahead log by fdatasync, and this stands before it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

int fdatasync(int file)
{
    static int (*real)(int);
    static int more = -1;
    if (more < 0) {
        const char *text = getenv("SYNC_US");
        more = text ? atoi(text) : 0;
    }
    if (!real)
        real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    usleep(more);
    return real(file);
}
