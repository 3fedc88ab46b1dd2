import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { JwtAdapter } from './jwt.adapter.js';
import { RolePermissions } from './role-permissions.service.js';
import { SessionAdminController } from './session.admin.controller.js';
import { SessionService } from './session.service.js';
import { AccessTokens } from './token/access-token.service.js';
import { JwksController } from './token/jwks.controller.js';
import { SigningKeyJobs } from './token/signing-key.jobs.js';
import { SigningKeyRepository } from './token/signing-key.repository.js';
import { SigningKeys } from './token/signing-key.service.js';

@Module({
  imports: [PassportModule, JwtModule],
  controllers: [SessionAdminController, JwksController],
  providers: [
    AccessTokens,
    JwtAdapter,
    RolePermissions,
    SessionService,
    SigningKeyJobs,
    SigningKeyRepository,
    SigningKeys,
  ],
  exports: [AccessTokens, SessionService, SigningKeys],
})
export class IdentityModule {}
