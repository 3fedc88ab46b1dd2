import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { SessionService } from '../../identity/index.js';
import { ClientMetadataService } from '../client/client-metadata.service.js';
import { GrantRepository } from '../grant/grant.repository.js';
import { AppGrantService } from '../grant/grant.service.js';
import { PATHS } from './paths.js';
import { RecordRepository } from './record.repository.js';

/** What `oidc-provider` keeps and looks up, for its adapters. */
@Injectable()
export class OauthStore {
  constructor(
    readonly clients: ClientMetadataService,
    readonly grants: GrantRepository,
    readonly appGrants: AppGrantService,
    readonly records: RecordRepository,
    readonly sessions: SessionService,
    private readonly config: Config,
  ) {}

  /** Where an interaction goes on when it has its answer. */
  returnTo(uid: string): string {
    return new URL(`${PATHS.authorization}/${uid}`, this.config.publicUrl).href;
  }
}
