/** What this process is for. */
export type ProcessType = 'web' | 'worker' | 'cli';

/** Injection token of the {@link ProcessType}. */
export const PROCESS_TYPE = Symbol('process type');
