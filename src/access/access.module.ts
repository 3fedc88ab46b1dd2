import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { StoreModule } from '../store/index.js';
import { ApiKeyAdminController } from './api-key/api-key.admin.controller.js';
import { ApiKeyRepository } from './api-key/api-key.repository.js';
import { ApiKeyService } from './api-key/api-key.service.js';
import { ApiKeyUses } from './api-key/api-key-use.service.js';
import { MachineAuthentication } from './api-key/machine-authentication.service.js';
import { AuthorityService } from './authority.service.js';
import { GrantService } from './grant.service.js';
import { PermissionAdminController } from './permission/permission.admin.controller.js';
import { PermissionService } from './permission/permission.service.js';
import { RefusalService } from './refusal.service.js';
import { ResourceGrantAdminController } from './resource/resource-grant.admin.controller.js';
import { ResourceGrantJobs } from './resource/resource-grant.jobs.js';
import { ResourceGrantRepository } from './resource/resource-grant.repository.js';
import { ResourceGrantService } from './resource/resource-grant.service.js';
import { ResourceService } from './resource/resource.service.js';
import { RoleAdminController } from './role/role.admin.controller.js';
import { RoleRepository } from './role/role.repository.js';
import { RoleService } from './role/role.service.js';
import { ScopeService } from './scope.service.js';
import { AssignmentRepository } from './staff/assignment.repository.js';
import { InvitationService } from './staff/invitation.service.js';
import { StaffChangeService } from './staff/staff-change.service.js';
import { StaffRolesService } from './staff/staff-roles.service.js';
import { StaffSetUpService } from './staff/staff-set-up.service.js';
import { StaffService } from './staff/staff.service.js';
import { UserAdminController } from './staff/user.admin.controller.js';
import './access.permissions.js';

@Module({
  imports: [StoreModule, IdentityModule],
  controllers: [
    RoleAdminController,
    PermissionAdminController,
    UserAdminController,
    ResourceGrantAdminController,
    ApiKeyAdminController,
  ],
  providers: [
    ApiKeyRepository,
    ApiKeyService,
    ApiKeyUses,
    MachineAuthentication,
    AssignmentRepository,
    AuthorityService,
    GrantService,
    InvitationService,
    PermissionService,
    RefusalService,
    ResourceGrantJobs,
    ResourceGrantRepository,
    ResourceGrantService,
    ResourceService,
    RoleRepository,
    RoleService,
    ScopeService,
    StaffChangeService,
    StaffRolesService,
    StaffService,
    StaffSetUpService,
  ],
  exports: [GrantService, StaffSetUpService],
})
export class AccessModule {}
