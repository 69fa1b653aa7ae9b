/* A disk that fails and a clock that is wrong, under the real server: loaded with LD_PRELOAD by `cargo xtask torture`.
 *
 * It looks only at the SQLite database and its write-ahead log (….db and ….db-wal, not the -shm, which SQLite builds anew)
 * in the folder STEG_TEST_FAULT_DIR. A file of 64-bit numbers, STEG_TEST_FAULT_CONTROL, is shared with whoever tortures:
 * see `struct control`. The server knows nothing of it.
 *
 * Power loss. For each file FILE it keeps, beside it,
 *   FILE.durable   what is certainly on the disk: FILE as it was when its last fsync succeeded
 *   FILE.unsynced  every write and truncation since: {kind, offset, length} and the bytes
 * and for names, which are on the disk only when the folder was synced,
 *   FILE.durable-new   in place of FILE.durable, while nobody has synced the folder that FILE was made in
 *   FILE.durable-gone  what was FILE, while nobody has synced the folder that it was removed from
 * so that after `kill -9` the torturer can put the disk into any state that a power cut may leave (tests/torture/fault.rs).
 * A failed fsync loses what was written for good, as on Linux: the next one says that all is well.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* The same order as in fault.rs. */
struct control {
    volatile int64_t clock_seconds; /* added to the wall clock */
    volatile int64_t passing;       /* so many chosen calls go well … */
    volatile int64_t failing;       /* … and then so many fail */
    volatile int64_t error;         /* with this errno */
    volatile int64_t chosen;        /* 1: writes and truncations, 2: syncs, 3: both */
    volatile int64_t keep;          /* 1: keep what power loss needs */
    volatile int64_t syncs, writes, failed; /* counted here */
};

enum { NONE, DATABASE, LOG, FOLDER, FILES = FOLDER };
enum { WRITE = 1, TRUNCATE = 2 };
enum { CHOSE_WRITES = 1, CHOSE_SYNCS = 2 };
#define DESCRIPTORS 65536

struct range { off_t from; size_t length; };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct control unused, *control = &unused;
static const char *folder;
static unsigned char kinds[DESCRIPTORS];
static struct file {
    char path[4096];
    struct range *dirty;
    size_t count, room;
} files[FILES];

static int (*real_open)(const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_unlink)(const char *);
static int (*real_clock)(clockid_t, struct timespec *);

/* What cannot be simulated must not look as if nothing had happened. */
static void give_up(const char *what) {
    perror(what);
    abort();
}

/* Called by the loader, or before that by whatever comes first. */
__attribute__((constructor)) static void begin(void) {
    if (real_clock) return;
    real_clock = dlsym(RTLD_NEXT, "clock_gettime");
    real_open = dlsym(RTLD_NEXT, "open64");
    real_close = dlsym(RTLD_NEXT, "close");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_write = dlsym(RTLD_NEXT, "write");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    const char *path = getenv("STEG_TEST_FAULT_CONTROL");
    folder = getenv("STEG_TEST_FAULT_DIR");
    if (!path || !folder) return;
    int fd = real_open(path, O_RDWR | O_CLOEXEC);
    if (fd < 0) give_up(path);
    void *shared = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (shared == MAP_FAILED) give_up("mmap");
    control = shared;
    real_close(fd);
}

static int ends_with(const char *text, const char *end) {
    size_t length = strlen(text), wanted = strlen(end);
    return length >= wanted && strcmp(text + length - wanted, end) == 0;
}

static int kind_of_path(const char *path) {
    if (!folder || !path || strncmp(path, folder, strlen(folder)) != 0) return NONE;
    const char *rest = path + strlen(folder);
    if (*rest == '\0' || strcmp(rest, "/") == 0) return FOLDER;
    if (ends_with(rest, ".db")) return DATABASE;
    return ends_with(rest, ".db-wal") ? LOG : NONE;
}

static int kind_of(int fd) {
    return fd >= 0 && fd < DESCRIPTORS ? kinds[fd] : NONE;
}

/* ---- what is on the disk ---- */

static const char *beside(const struct file *file, const char *end) {
    static char path[sizeof file->path + 16];
    snprintf(path, sizeof path, "%s%s", file->path, end);
    return path;
}

static int open_beside(const struct file *file, const char *end, int flags) {
    return real_open(beside(file, end), flags | O_CLOEXEC, 0600);
}

static void write_all(int fd, const void *bytes, size_t length) {
    while (length > 0) {
        ssize_t wrote = real_write(fd, bytes, length);
        if (wrote <= 0) give_up("unsynced");
        bytes = (const char *)bytes + wrote;
        length -= (size_t)wrote;
    }
}

/* Before it is done: killed in between, the record speaks of what might have been done. */
static void remember(struct file *file, int64_t kind, off_t offset, const void *bytes, size_t length) {
    if (!control->keep) return;
    int fd = open_beside(file, ".unsynced", O_WRONLY | O_CREAT | O_APPEND);
    if (fd < 0) give_up("unsynced");
    int64_t head[3] = {kind, offset, (int64_t)length};
    write_all(fd, head, sizeof head);
    write_all(fd, bytes, length);
    real_close(fd);
    if (file->count == file->room) {
        file->room = file->room ? file->room * 2 : 256;
        file->dirty = realloc(file->dirty, file->room * sizeof *file->dirty);
        if (!file->dirty) give_up("realloc");
    }
    file->dirty[file->count++] = (struct range){offset, length};
}

static void forget(struct file *file) {
    file->count = 0;
    real_unlink(beside(file, ".unsynced"));
}

/* The file as it is now is what a power cut leaves. */
static void make_durable(struct file *file, int fd) {
    static char buffer[1 << 16];
    struct stat now;
    int durable = open_beside(file, ".durable", O_WRONLY);
    if (durable < 0) durable = open_beside(file, ".durable-new", O_WRONLY);
    if (durable < 0 || fstat(fd, &now) != 0) give_up("durable");
    for (size_t i = 0; i < file->count; i++) {
        off_t at = file->dirty[i].from, end = at + (off_t)file->dirty[i].length;
        while (at < end) {
            size_t wanted = (size_t)(end - at) < sizeof buffer ? (size_t)(end - at) : sizeof buffer;
            ssize_t got = pread(fd, buffer, wanted, at);
            if (got <= 0) break; /* cut off since */
            if (real_pwrite(durable, buffer, (size_t)got, at) != got) give_up("durable");
            at += got;
        }
    }
    if (real_ftruncate(durable, now.st_size) != 0) give_up("durable");
    real_close(durable);
    forget(file);
}

static void opened(int kind, const char *path) {
    struct file *file = &files[kind];
    snprintf(file->path, sizeof file->path, "%s", path);
    if (!control->keep || access(beside(file, ".durable"), F_OK) == 0) return;
    int fd = open_beside(file, ".durable-new", O_WRONLY | O_CREAT);
    if (fd < 0) give_up("durable-new");
    real_close(fd);
}

static void folder_synced(void) {
    for (int kind = DATABASE; kind < FILES; kind++) {
        char from[sizeof files[kind].path + 16];
        if (!files[kind].path[0]) continue;
        snprintf(from, sizeof from, "%s", beside(&files[kind], ".durable-new"));
        rename(from, beside(&files[kind], ".durable"));
        real_unlink(beside(&files[kind], ".durable-gone"));
    }
}

static void removed(struct file *file) {
    char from[sizeof file->path + 16];
    snprintf(from, sizeof from, "%s", beside(file, ".durable"));
    rename(from, beside(file, ".durable-gone"));
    real_unlink(beside(file, ".durable-new"));
    forget(file);
}

/* Whether this call is one that shall fail. */
static int fails(int what) {
    if (what == CHOSE_WRITES) control->writes++;
    else control->syncs++;
    if (!(control->chosen & what) || control->failing <= 0) return 0;
    if (control->passing > 0) {
        control->passing--;
        return 0;
    }
    control->failing--;
    control->failed++;
    errno = (int)control->error;
    return 1;
}

/* ---- what the server calls ---- */

static int open_with(const char *path, int flags, mode_t mode) {
    begin();
    int fd = real_open(path, flags, mode), error = errno, kind = kind_of_path(path);
    if (fd < 0 || kind == NONE || fd >= DESCRIPTORS) return fd;
    pthread_mutex_lock(&lock);
    kinds[fd] = (unsigned char)kind;
    if (kind != FOLDER) opened(kind, path);
    pthread_mutex_unlock(&lock);
    errno = error;
    return fd;
}

#define OPEN(name)                                              \
    int name(const char *path, int flags, ...) {                \
        mode_t mode = 0;                                        \
        if (flags & O_CREAT) {                                  \
            va_list rest;                                       \
            va_start(rest, flags);                              \
            mode = (mode_t)va_arg(rest, int);                   \
            va_end(rest);                                       \
        }                                                       \
        return open_with(path, flags, mode);                    \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    begin();
    if (kind_of(fd) != NONE) kinds[fd] = NONE;
    return real_close(fd);
}

static ssize_t write_at(int fd, const void *bytes, size_t length, off_t offset) {
    struct file *file = &files[kind_of(fd)];
    pthread_mutex_lock(&lock);
    int failed = fails(CHOSE_WRITES), error = errno;
    /* Of a write that fails, half has been done. */
    size_t part = failed ? length / 2 : length;
    remember(file, WRITE, offset, bytes, part);
    ssize_t wrote = real_pwrite(fd, bytes, part, offset);
    pthread_mutex_unlock(&lock);
    if (!failed) return wrote;
    errno = error;
    return -1;
}

static int is_file(int fd) {
    return kind_of(fd) == DATABASE || kind_of(fd) == LOG;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
    begin();
    return is_file(fd) ? write_at(fd, bytes, length, offset) : real_pwrite(fd, bytes, length, offset);
}

ssize_t write(int fd, const void *bytes, size_t length) {
    begin();
    if (!is_file(fd)) return real_write(fd, bytes, length);
    off_t offset = lseek(fd, 0, SEEK_CUR);
    ssize_t wrote = write_at(fd, bytes, length, offset);
    if (wrote > 0) lseek(fd, offset + wrote, SEEK_SET);
    return wrote;
}

int ftruncate64(int fd, off64_t length) {
    begin();
    if (!is_file(fd)) return real_ftruncate(fd, length);
    pthread_mutex_lock(&lock);
    int done = -1;
    if (!fails(CHOSE_WRITES)) {
        remember(&files[kind_of(fd)], TRUNCATE, length, NULL, 0);
        done = real_ftruncate(fd, length);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int fsync(int fd) {
    begin();
    int kind = kind_of(fd);
    if (kind == NONE) return real_fsync(fd);
    /* As long as a disk takes: most kills shall come while something is not synced. */
    if (control->keep) usleep(3000);
    pthread_mutex_lock(&lock);
    int done = 0;
    if (kind == FOLDER) {
        if (control->keep) folder_synced();
    } else if (fails(CHOSE_SYNCS)) {
        done = -1;
        int error = errno;
        if (control->keep) forget(&files[kind]);
        errno = error;
    } else if (control->keep) {
        make_durable(&files[kind], fd);
    }
    pthread_mutex_unlock(&lock);
    /* What outlives the power here is what was kept above, so the real disk need not be waited for. */
    return done == 0 && !control->keep ? real_fsync(fd) : done;
}

int fdatasync(int fd) {
    return fsync(fd);
}

int unlink(const char *path) {
    begin();
    int kind = kind_of_path(path);
    if (control->keep && (kind == DATABASE || kind == LOG) && files[kind].path[0]) {
        pthread_mutex_lock(&lock);
        removed(&files[kind]);
        pthread_mutex_unlock(&lock);
    }
    return real_unlink(path);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    begin();
    int done = real_clock(clock, time);
    if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) time->tv_sec += control->clock_seconds;
    return done;
}
