export { MediaModule } from './media.module.js';
export { ASSET_KEY, MediaService } from './media.service.js';
