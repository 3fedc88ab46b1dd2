/** RFC 7396. */
export const MERGE_PATCH = 'application/merge-patch+json';
/** RFC 6902. */
export const JSON_PATCH = 'application/json-patch+json';
