export { DemoModule } from './demo.module.js';
export { ADMIN_EMAIL, SeedService } from './seed.service.js';
