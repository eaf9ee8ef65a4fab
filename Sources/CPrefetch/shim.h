/* Asks the processor for the cache line at an address; nothing else happens, whatever the address is. */
static inline void prefetch_line(const void *address) { __builtin_prefetch(address, 0, 3); }
