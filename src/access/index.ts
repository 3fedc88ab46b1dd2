export { AccessModule } from './access.module.js';
export { GrantService } from './grant.service.js';
export { type NewStaff, StaffSetUpService } from './staff/staff-set-up.service.js';
