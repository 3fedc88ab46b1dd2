export { IdentityModule } from './identity.module.js';
export { SessionService } from './session.service.js';
