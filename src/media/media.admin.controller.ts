import { Controller, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { Allow } from '../platform/auth/access.guard.js';
import { Idempotent } from '../platform/http/idempotency/idempotent.js';
import { Linked } from '../platform/http/link/linked.js';
import { at } from '../platform/http/link/links.js';
import { TakesUpload } from '../platform/http/upload/takes-upload.js';
import { openUpload } from '../platform/http/upload/upload.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { AssetDto } from './asset.dto.js';
import { FILE_TYPES, type FileTypeName } from './file.types.js';
import { MediaService } from './media.service.js';

@ApiTags('Admin: media')
@Controller('v1/admin')
export class MediaAdminController {
  constructor(
    private readonly media: MediaService,
    private readonly config: Config,
  ) {}

  /**
   * Upload a file
   *
   * @remarks As the body, with its own `Content-Type`, or as the part `file` of a form, and without a `Content-Encoding`. Its first
   * bytes must be of the type that it is sent as; what it is called does not matter. The same content is one file: whoever sends it
   * again gets the same `key`, so no `Idempotency-Key` is needed. A product shows it once its `images` name the `key`. Up to
   * `UPLOAD_LIMIT`, 100 MiB unless the shop has set another.
   */
  @Post('media')
  @Linked<AssetDto>((asset) => ({ self: at(`/v1/media/${asset.key}`) }))
  @Allow('media.write')
  @TakesUpload(Object.keys(FILE_TYPES))
  // The key of an asset is the hash of what was sent: sent twice it is one, and a stream has no fingerprint before it has ended.
  @Idempotent({ key: 'none' })
  @ApiCreatedResponse({ type: AssetDto, description: 'The file as it is kept' })
  @ApiProblems({
    408: ['request_too_slow'],
    422: ['file_empty', 'file_type_mismatch', 'upload_not_one_file'],
    503: ['storage_full'],
  })
  async upload(@Req() request: FastifyRequest): Promise<AssetDto> {
    const { uploadLimit: limit, requestTimeoutMs: patienceMs } = this.config;
    const { content, type } = await openUpload(request, { limit, patienceMs });
    try {
      // Only types of the table get this far.
      return AssetDto.from(await this.media.upload(content, type as FileTypeName));
    } finally {
      content.destroy();
    }
  }
}
