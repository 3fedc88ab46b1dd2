import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../platform/auth/actor.js';
import { Db } from '../../../platform/db/db.js';
import { assertVersion, type ExpectedVersion } from '../../../platform/http/precondition/version.js';
import { UserRepository } from '../../user/user.repository.js';
import { FactorChangeService } from '../factor-change.service.js';
import { passkeyAlreadyThere, passkeysTooMany, secondFactorWrong } from '../factor.errors.js';
import type { AttestationDto } from './credential.dto.js';
import type { PasskeyCreationOptionsDto } from './passkey-options.dto.js';
import { PasskeyChallenges } from './passkey-challenge.service.js';
import type { Passkey } from './passkey.entity.js';
import { PasskeyRepository } from './passkey.repository.js';
import { RelyingParty } from './relying-party.service.js';

const MOST_PASSKEYS = 20;

/** The passkeys of an account, as their owner sees to them. */
@Injectable()
export class PasskeyService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly passkeys: PasskeyRepository,
    private readonly challenges: PasskeyChallenges,
    private readonly relyingParty: RelyingParty,
    private readonly changes: FactorChangeService,
  ) {}

  list({ id }: Actor): Promise<Passkey[]> {
    return this.passkeys.list(id);
  }

  get(actor: Actor, id: string): Promise<Passkey> {
    return this.passkeys.get(id, actor.id);
  }

  async creationOptions(actor: Actor): Promise<PasskeyCreationOptionsDto> {
    const user = await this.users.get(actor.id);
    return this.relyingParty.creationOptions(user, await this.passkeys.list(actor.id), useOf(actor));
  }

  /**
   * @returns the passkey, and recovery codes when it is the first factor of the account
   * @throws `second_factor_wrong`, `passkey_already_there`, `passkeys_too_many`
   */
  async add(
    actor: Actor,
    name: string,
    credential: AttestationDto,
  ): Promise<{ passkey: Passkey; recoveryCodes: string[] }> {
    const { challenge, what } = await this.relyingParty.register(credential, useOf(actor));
    const id = uuid();
    const codes = await this.changes.add(actor, { kind: 'passkey', id, method: 'passkey' }, async () => {
      if (!(await this.challenges.spend(challenge))) throw secondFactorWrong();
      if ((await this.passkeys.list(actor.id)).length >= MOST_PASSKEYS) throw passkeysTooMany(MOST_PASSKEYS);
      if (!(await this.passkeys.insert({ id, userId: actor.id, name, ...what }))) throw passkeyAlreadyThere();
    });
    return { passkey: await this.passkeys.get(id, actor.id), recoveryCodes: codes ?? [] };
  }

  rename(actor: Actor, id: string, name: string, expected: ExpectedVersion): Promise<Passkey> {
    return this.db.transaction(async () => {
      const passkey = await this.passkeys.getForUpdate(id, actor.id);
      assertVersion(passkey, expected);
      passkey.name = name;
      await this.passkeys.save(passkey);
      return passkey;
    });
  }

  /** @throws `factor_not_found` also for those of others */
  remove(actor: Actor, id: string): Promise<void> {
    return this.changes.remove(actor.id, 'passkey', () => this.passkeys.remove(id, actor.id));
  }
}

/** One is added by the session that asked for its options. */
const useOf = ({ sessionId = '' }: Actor) => `registration:${sessionId}` as const;
