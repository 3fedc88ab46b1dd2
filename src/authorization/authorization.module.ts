import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { IdentityModule } from '../identity/index.js';
import { StoreModule } from '../store/index.js';
import { ClientAdminController } from './client/client.admin.controller.js';
import { ClientMetadataService } from './client/client-metadata.service.js';
import { ClientRepository } from './client/client.repository.js';
import { ClientService } from './client/client.service.js';
import { AppController } from './grant/app.controller.js';
import { AppTokenService } from './grant/app-token.service.js';
import { ConsentService } from './grant/consent.service.js';
import { GrantRepository } from './grant/grant.repository.js';
import { AppGrantService } from './grant/grant.service.js';
import { OauthJobs } from './grant/oauth.jobs.js';
import { InteractionController } from './page/interaction.controller.js';
import { InteractionService } from './page/interaction.service.js';
import { PageService } from './page/page.service.js';
import { OauthController } from './provider/oauth.controller.js';
import { OauthProvider } from './provider/oauth-provider.service.js';
import { OauthStore } from './provider/oauth-store.service.js';
import { RecordRepository } from './provider/record.repository.js';
import './authorization.permissions.js';

const clients = [ClientMetadataService, ClientRepository, ClientService];
const grants = [AppGrantService, AppTokenService, ConsentService, GrantRepository, OauthJobs];
const protocol = [OauthProvider, OauthStore, RecordRepository];

@Module({
  imports: [AccessModule, StoreModule, IdentityModule],
  controllers: [ClientAdminController, AppController, OauthController, InteractionController],
  providers: [...clients, ...grants, ...protocol, InteractionService, PageService],
})
export class AuthorizationModule {}
