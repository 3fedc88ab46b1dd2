export { addStoreCommands, basisPoints } from './store.command.js';
export { Store } from './store.entity.js';
export { StoreModule } from './store.module.js';
export { StoreScopedRepository } from './store-scoped.repository.js';
export { type NewStore, StoreService } from './store.service.js';
export { storeSteps } from './store.steps.js';
