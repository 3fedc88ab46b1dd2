import { Controller, Get, Headers, HttpStatus, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../platform/auth/access.guard.js';
import { MediaService } from './media.service.js';

@ApiTags('Shop: media')
@Controller('v1/media')
export class MediaController {
  constructor(private readonly media: MediaService) {}

  /** Get a picture. Its address changes with its content, so it may be kept forever */
  @Get(':key')
  @Public()
  async get(
    @Param('key') key: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { asset, content } = await this.media.open(key);
    const etag = `"${asset.key}"`;
    void reply.header('ETag', etag).header('Cache-Control', 'public, max-age=31536000, immutable');
    if (known === etag) {
      content.destroy();
      void reply.status(HttpStatus.NOT_MODIFIED);
      return undefined;
    }
    return new StreamableFile(content, { type: asset.contentType, length: asset.size });
  }
}
