import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { StoreModule } from '../store/index.js';
import { AssignmentRepository } from './assignment.repository.js';
import { GrantService } from './grant.service.js';
import { RoleRepository } from './role.repository.js';
import { StaffService } from './staff.service.js';

@Module({
  imports: [StoreModule, IdentityModule],
  providers: [AssignmentRepository, GrantService, RoleRepository, StaffService],
  exports: [StaffService],
})
export class AccessModule {}
