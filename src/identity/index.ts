export { IdentityModule } from './identity.module.js';
export { addPasswordCommand } from './password.command.js';
export { newPassword, SessionService } from './session.service.js';
export { type KnownUser, UserDirectoryService } from './user-directory.service.js';
