export { EntryModule } from './entry.module.js';
