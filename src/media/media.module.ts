import { Module } from '@nestjs/common';
import { StoreModule } from '../store/index.js';
import { AssetRepository } from './asset.repository.js';
import { Disk } from './disk.adapter.js';
import { MediaAdminController } from './media.admin.controller.js';
import { MediaController } from './media.controller.js';
import { MediaJobs } from './media.jobs.js';
import { MediaService } from './media.service.js';
import './media.permissions.js';

@Module({
  imports: [StoreModule],
  controllers: [MediaController, MediaAdminController],
  providers: [AssetRepository, Disk, MediaJobs, MediaService],
  exports: [MediaService],
})
export class MediaModule {}
