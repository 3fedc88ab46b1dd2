import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import { isReferenced } from '../../platform/db/postgres.faults.js';
import type { OauthStore } from './oauth-store.service.js';
import { ACCESS_TOKEN } from './hash.js';

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
const gone = () => new errors.InvalidGrant('what was granted has ended');

/** What of a model is no more than its id, or a way back to it, is not written down. */
function withoutId({ jti: _jti, returnTo: _returnTo, ...payload }: AdapterPayload): AdapterPayload {
  const session = payload.session;
  if (session) {
    const { cookie: _cookie, ...rest } = session;
    return { ...payload, session: rest };
  }
  return payload;
}

/** Who asks for a model of this kind asks here: the store of `oidc-provider` over our tables. */
export function adapterFor(kind: string, store: OauthStore): Adapter {
  if (kind === 'Client') return new ClientAdapter(store);
  if (kind === 'Grant') return new GrantAdapter(store);
  return kind === 'Session' || kind === 'Interaction' ? new StateAdapter(kind, store) : new TokenAdapter(kind, store);
}

/** Everything that a kind does not do; `oidc-provider` asks for none of it with the features that are on. */
abstract class KindAdapter implements Adapter {
  constructor(protected readonly store: OauthStore) {}

  abstract find(id: string): Promise<AdapterPayload | undefined>;

  upsert(_id: string, _payload: AdapterPayload, _expiresIn: number): Promise<void> {
    return Promise.reject(new Error(`${this.constructor.name} does not write`));
  }

  findByUid(_uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(undefined);
  }

  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  consume(_id: string): Promise<void> {
    return Promise.resolve();
  }

  destroy(_id: string): Promise<void> {
    return Promise.resolve();
  }

  revokeByGrantId(_grantId: string): Promise<void> {
    return Promise.resolve();
  }
}

class ClientAdapter extends KindAdapter {
  find(id: string): Promise<AdapterPayload | undefined> {
    return this.store.clients.metadataOf(id);
  }
}

class GrantAdapter extends KindAdapter {
  async find(id: string): Promise<AdapterPayload | undefined> {
    const payload = await this.store.grants.payloadOf(id);
    return payload && { ...payload, jti: id };
  }

  override upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    return this.store.grants.keep(id, withoutId(payload), inSeconds(expiresIn));
  }

  override destroy(id: string): Promise<void> {
    return this.store.appGrants.revoke(id);
  }
}

class TokenAdapter extends KindAdapter {
  constructor(
    private readonly kind: string,
    store: OauthStore,
  ) {
    super(store);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const payload = await this.store.records.findToken(this.kind, id);
    return payload && { ...payload, jti: id };
  }

  override async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    try {
      await this.store.records.keepToken(
        this.kind,
        id,
        payload.grantId ?? '',
        withoutId(payload),
        inSeconds(expiresIn),
      );
    } catch (error) {
      throw isReferenced(error) ? gone() : error;
    }
  }

  /** Used twice at once, it has two owners: the grant ends for both (RFC 9700 §4.14.2, RFC 6749 §4.1.2). */
  override async consume(id: string): Promise<void> {
    if (await this.store.records.consumeToken(this.kind, id)) return;
    const grantId = await this.store.records.grantOf(this.kind, id);
    if (grantId !== undefined) await this.store.appGrants.revoke(grantId);
    throw gone();
  }

  override destroy(id: string): Promise<void> {
    return this.store.records.removeToken(this.kind, id);
  }

  override async revokeByGrantId(grantId: string): Promise<void> {
    // Asked of each kind in turn, where one statement ends all of them.
    if (this.kind === ACCESS_TOKEN) await this.store.grants.removeTokens(grantId);
  }
}

class StateAdapter extends KindAdapter {
  constructor(
    private readonly kind: string,
    store: OauthStore,
  ) {
    super(store);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const state = await this.store.records.findState(this.kind, id);
    if (!state) return undefined;
    if (state.payload.accountId !== undefined && !(await this.isSignedIn(state.sessionId))) return undefined;
    const returnTo = this.kind === 'Interaction' && { returnTo: this.store.returnTo(id) };
    return { ...state.payload, jti: id, ...returnTo };
  }

  override async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return (await this.store.records.findStateByUid(uid))?.payload;
  }

  override upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    return this.store.records.keepState(this.kind, id, withoutId(payload), inSeconds(expiresIn));
  }

  override destroy(id: string): Promise<void> {
    return this.store.records.endState(this.kind, id);
  }

  private async isSignedIn(sessionId: string | null): Promise<boolean> {
    return sessionId !== null && (await this.store.sessions.findLive(sessionId)) !== null;
  }
}
