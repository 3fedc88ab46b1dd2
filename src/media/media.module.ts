import { Module } from '@nestjs/common';
import { StoreModule } from '../store/index.js';
import { MediaController } from './media.controller.js';
import { MediaService } from './media.service.js';

@Module({ imports: [StoreModule], controllers: [MediaController], providers: [MediaService], exports: [MediaService] })
export class MediaModule {}
