import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { Secrets } from '../platform/auth/secrets.js';
import { accessKey, JwtAdapter } from './jwt.adapter.js';
import { SessionAdminController } from './session.admin.controller.js';
import { ACCESS_TOKEN_SECONDS, SessionService } from './session.service.js';
import { UserDirectoryService } from './user-directory.service.js';

@Module({
  imports: [
    PassportModule,
    JwtModule.registerAsync({
      inject: [Secrets],
      useFactory: (secrets: Secrets) => ({
        // Typed as text or bytes in @nestjs/jwt; jsonwebtoken takes the key object.
        secret: accessKey(secrets) as unknown as Buffer,
        signOptions: { algorithm: 'HS256', expiresIn: ACCESS_TOKEN_SECONDS },
      }),
    }),
  ],
  controllers: [SessionAdminController],
  providers: [SessionService, JwtAdapter, UserDirectoryService],
  exports: [SessionService, UserDirectoryService],
})
export class IdentityModule {}
