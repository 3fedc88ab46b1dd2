export interface SandboxConfig {
  /** 0 takes any free port; the log line of the start names it. */
  port: number;
  host: string;
  /** Signs callbacks, `whsec_<base64>` as Standard Webhooks writes it. */
  secret: string;
  /** File of the bank's memory; without one it forgets everything when it stops. */
  journal?: string;
  /** `needed`: for cards whose outcome comes late or twice. `all`: for every authorization that is settled. */
  callbacks?: 'needed' | 'all';
  /** Pauses in milliseconds before the second, third … delivery of a callback; after the last one the bank gives up. */
  callbackDelays?: number[];
  /** Where a browser finds the bank, when that is not the address its caller used. */
  publicUrl?: string;
  logLevel?: string;
}

export const defaultCallbackDelays = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000];

/** Reads and checks the bank's environment, and names everything that is wrong with it at once. */
export function readSandboxConfig(environment: NodeJS.ProcessEnv = process.env): SandboxConfig {
  const port = Number(environment.SANDBOX_PORT ?? '0');
  const secret = environment.SANDBOX_SECRET ?? '';
  const callbacks = environment.SANDBOX_CALLBACKS ?? 'needed';
  const publicUrl = environment.SANDBOX_PUBLIC_URL || undefined;

  const problems = [
    (Number.isInteger(port) && port >= 0 && port <= 65_535) || 'SANDBOX_PORT must be a port, 0 for any free one',
    isSigningSecret(secret) || 'SANDBOX_SECRET must be whsec_ followed by at least 24 bytes in base64',
    callbacks === 'needed' || callbacks === 'all' || 'SANDBOX_CALLBACKS must be needed or all',
    publicUrl === undefined || URL.canParse(publicUrl) || 'SANDBOX_PUBLIC_URL must be an absolute URL',
  ].filter((problem) => typeof problem === 'string');
  if (problems.length > 0) {
    throw new Error(problems.join('; '));
  }

  return {
    port,
    host: environment.SANDBOX_HOST || '127.0.0.1',
    secret,
    journal: environment.SANDBOX_JOURNAL || undefined,
    callbacks: callbacks === 'all' ? 'all' : 'needed',
    callbackDelays: defaultCallbackDelays,
    publicUrl,
    logLevel: environment.LOG_LEVEL || 'info',
  };
}

function isSigningSecret(secret: string): boolean {
  const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)?.[1];
  return encoded !== undefined && Buffer.from(encoded, 'base64').length >= 24;
}
