export { AccessModule } from './access.module.js';
export { type NewStaff, StaffService } from './staff.service.js';
