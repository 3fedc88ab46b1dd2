import type { Identity } from '../../platform/auth/actor.js';

/** What is known of a key when it is used. */
export interface MachineKey {
  /** Who answers for it. */
  userId: string;
  storeId: string | null;
  scopes: readonly string[];
}

/** A machine that is known by a key. */
export interface MachineIdentity extends Identity {
  kind: 'api-key';
  key: MachineKey;
}

export const isMachine = (identity: Identity): identity is MachineIdentity =>
  identity.kind === 'api-key' && 'key' in identity;
