export { AccountInvitationService } from './account/account-invitation.service.js';
export { AccountMail, type MailedLink } from './account/account-mail.service.js';
export { IdentityModule } from './identity.module.js';
export { addPasswordCommand } from './password/password.command.js';
export { newPassword, AccountSetUpService } from './user/account-set-up.service.js';
export { addKeysCommands } from './token/keys.command.js';
export { SigningKeys } from './token/signing-key.service.js';
export { type AccessClaims, AccessTokens } from './token/access-token.service.js';
export { type KnownUser, UserDirectoryService } from './user/user-directory.service.js';
