import { createHash } from 'node:crypto';

/** Under which a code, a token or a cookie is kept. Each has 256 bits of chance: no salt and no slow hash is needed. */
export const hashOf = (kind: string, value: string): Buffer => createHash('sha256').update(`${kind}:${value}`).digest();

export const ACCESS_TOKEN = 'AccessToken';

/** Secret scanners know our tokens by how they begin, and so does whoever reads the `Authorization` header. */
export const ACCESS_TOKEN_PREFIX = 'stoa_oat_';
export const REFRESH_TOKEN_PREFIX = 'stoa_ort_';
