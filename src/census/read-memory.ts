import { getHeapStatistics } from "node:v8";

/** The memory of the process and of this thread's heap, in bytes unless said otherwise. */
export interface MemoryFigures {
  /** What the system has given the process. */
  readonly rss: number;
  readonly heapTotal: number;
  readonly heapUsed: number;
  /** The size at which V8 gives up. */
  readonly heapSizeLimit: number;
  /** C++ objects bound to objects of JavaScript, buffers among them. */
  readonly external: number;
  readonly arrayBuffers: number;
  /** What V8 itself has from `malloc`, now and at most so far. */
  readonly mallocedMemory: number;
  readonly peakMallocedMemory: number;
  /** A number of contexts (realms), and how many of them are detached, which is a leak when it grows. */
  readonly nativeContexts: number;
  readonly detachedContexts: number;
}

/** Reads the figures of this moment. */
export function readMemory(): MemoryFigures {
  const { rss, heapTotal, heapUsed, external, arrayBuffers } = process.memoryUsage();
  const heap = getHeapStatistics();
  return {
    rss,
    heapTotal,
    heapUsed,
    heapSizeLimit: heap.heap_size_limit,
    external,
    arrayBuffers,
    mallocedMemory: heap.malloced_memory,
    peakMallocedMemory: heap.peak_malloced_memory,
    nativeContexts: heap.number_of_native_contexts,
    detachedContexts: heap.number_of_detached_contexts,
  };
}
