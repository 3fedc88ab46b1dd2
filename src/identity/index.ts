export { IdentityModule } from './identity.module.js';
export { addKeysCommands } from './token/keys.command.js';
export { SigningKeys } from './token/signing-key.service.js';
export { addPasswordCommand } from './password.command.js';
export { type AccessClaims, AccessTokens } from './token/access-token.service.js';
export { newPassword, SessionService } from './session.service.js';
