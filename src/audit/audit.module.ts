import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { StoreModule } from '../store/index.js';
import { AuditEntryAdminController } from './audit-entry.admin.controller.js';
import { AuditEntryRepository } from './audit-entry.repository.js';
import { AuditHandlers } from './audit.handlers.js';
import { AuditService } from './audit.service.js';
import './audit.permissions.js';

@Module({
  imports: [StoreModule, AccessModule],
  controllers: [AuditEntryAdminController],
  providers: [AuditEntryRepository, AuditService, AuditHandlers],
})
export class AuditModule {}
