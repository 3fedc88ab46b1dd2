import { timingSafeEqual } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Identity } from '../../platform/auth/actor.js';
import { Authentication } from '../../platform/auth/authentication.js';
import { ClientCertificates } from '../../platform/auth/client.certificates.js';
import { Notices } from '../../platform/db/notices.js';
import { Remembered } from '../../platform/db/remembered.js';
import { authenticationRequired } from '../../platform/errors/platform.errors.js';
import { networkOf } from '../../platform/http/limit/network.js';
import { certificateRequired } from '../access.errors.js';
import { ApiKeyRepository, type FoundKey } from './api-key.repository.js';
import { hashOfApiKey, idOfApiKey, isMeantAsApiKey } from './api-key.token.js';
import { ApiKeyUses } from './api-key-use.service.js';
import type { MachineIdentity } from './machine.identity.js';

/** Notices of this topic have what a key is found by as their key: the id of a secret, or `certificateName` of a thumbprint. */
export const API_KEY_TOPIC = 'api-key';
export const certificateName = (thumbprint: string) => `x5t#S256:${thumbprint}`;
const MOST_REMEMBERED = 10_000;
const SCHEME = 'bearer ';

/** A key as it is remembered: who it is, and what has to be shown. */
interface Known {
  identity: MachineIdentity;
  hash: Buffer | null;
  thumbprint: string | null;
  endsAt: number;
}

/** Knows machines by their keys and certificates: from memory, which every change of a key drops in all processes. */
@Injectable()
export class MachineAuthentication implements OnModuleInit {
  private readonly memory: Remembered<Known>;

  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly uses: ApiKeyUses,
    private readonly certificates: ClientCertificates,
    private readonly authentication: Authentication,
    notices: Notices,
  ) {
    this.memory = new Remembered(notices, API_KEY_TOPIC, MOST_REMEMBERED);
  }

  onModuleInit(): void {
    this.authentication.useMachines((request) => this.identify(request));
  }

  /** Undefined when the request shows neither a key nor a certificate: somebody else may know it. */
  private identify(request: FastifyRequest): Promise<Identity> | undefined {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      const thumbprint = this.certificates.thumbprintOf(request);
      return thumbprint === undefined ? undefined : this.byCertificate(thumbprint, request);
    }
    const token = authorization.slice(SCHEME.length);
    if (!isMeantAsApiKey(token) || authorization.slice(0, SCHEME.length).toLowerCase() !== SCHEME) return undefined;
    return this.bySecret(token, request);
  }

  private async bySecret(token: string, request: FastifyRequest): Promise<Identity> {
    const id = idOfApiKey(token);
    if (id === undefined) throw authenticationRequired();
    const known = await this.find(id, () => this.keys.findBySecret(id));
    if (known.hash === null || !timingSafeEqual(known.hash, hashOfApiKey(token))) throw authenticationRequired();
    if (known.thumbprint !== null && known.thumbprint !== this.certificates.thumbprintOf(request)) {
      throw certificateRequired();
    }
    return this.used(known, request);
  }

  private async byCertificate(thumbprint: string, request: FastifyRequest): Promise<Identity> {
    const known = await this.find(certificateName(thumbprint), () => this.keys.findByCertificate(thumbprint));
    return this.used(known, request);
  }

  /** Keys that are not there are not remembered: names that were made up would drive out those that are. */
  private async find(name: string, read: () => Promise<FoundKey | undefined>): Promise<Known> {
    const known = await this.memory.get(name, async () => {
      const found = await read();
      if (!found) throw authenticationRequired();
      return knownOf(found);
    });
    if (known.endsAt <= Date.now()) throw authenticationRequired();
    return known;
  }

  private used({ identity }: Known, { ip, socket }: FastifyRequest): Identity {
    this.uses.note(identity.id, networkOf(ip, socket.remoteAddress));
    return identity;
  }
}

function knownOf({ id, userId, storeId, scopes, certificateThumbprint, hash, endsAt }: FoundKey): Known {
  return {
    identity: { id, kind: 'api-key', key: { userId, storeId, scopes } },
    ...{ hash, thumbprint: certificateThumbprint, endsAt: endsAt?.getTime() ?? Infinity },
  };
}
