import { Controller, Get, Headers, HttpStatus, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../platform/auth/access.guard.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { MediaService } from './media.service.js';

@ApiTags('Shop: media')
@Controller('v1/media')
export class MediaController {
  constructor(private readonly media: MediaService) {}

  /**
   * Get a picture
   *
   * @remarks Its address changes with its content, so it may be kept forever.
   *
   * @param key As products state it in `images`
   */
  @Get(':key')
  @Public()
  @ApiOkResponse({ description: 'The picture', content: { 'image/webp': {} } })
  @ApiResponse({
    status: HttpStatus.NOT_MODIFIED,
    description: '`If-None-Match` names what you have: it is still right',
  })
  @ApiProblems({ 404: ['asset_not_found'] })
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
