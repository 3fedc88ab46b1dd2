const concealed = new WeakSet<object>();

/**
 * Marks a 404 that hides something which is there and is not the caller's. The answer is that of what does not exist; the audit log
 * gets to know: `throw concealing(orderNotFound(id))`.
 */
export function concealing<Refused extends Error>(error: Refused): Refused {
  concealed.add(error);
  return error;
}

/** Whether the error hides something from its caller. */
export const isConcealing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && concealed.has(error);
