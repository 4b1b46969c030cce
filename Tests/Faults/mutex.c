// Tells ThreadSanitizer of the order that Swift's `Mutex` makes.
//
// The part of `Mutex` that waits lies in a library that is not instrumented, so that whoever had to wait seems to read what
// nobody has handed over. Loaded before that library, this says what it does. The names are those of Swift 6 on Linux; where they
// are others nothing is replaced, and TSan complains of what is in order.
typedef unsigned int Thread;
#define SELF __attribute__((swift_context)) void *mutex
typedef __attribute__((swiftcall)) void (*Lock)(Thread, SELF);
typedef __attribute__((swiftcall)) void (*Unlock)(SELF);

void *dlsym(void *, const char *);
__attribute__((weak)) void __tsan_acquire(void *);
__attribute__((weak)) void __tsan_release(void *);

#define NEXT ((void *)-1)
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

__attribute__((swiftcall)) void lock(Thread thread, SELF) __asm__(LOCK);
__attribute__((swiftcall)) void unlock(SELF) __asm__(UNLOCK);

__attribute__((swiftcall)) void lock(Thread thread, SELF) {
  ((Lock)dlsym(NEXT, LOCK))(thread, mutex);
  if (__tsan_acquire) __tsan_acquire(mutex);
}

__attribute__((swiftcall)) void unlock(SELF) {
  if (__tsan_release) __tsan_release(mutex);
  ((Unlock)dlsym(NEXT, UNLOCK))(mutex);
}
