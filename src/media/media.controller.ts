import { Controller, Get, HttpStatus, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/auth/access.guard.js';
import { knownTag } from '../platform/http/precondition/etag.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { dispositionOf, FILE_TYPES } from './file.types.js';
import { rangeOf } from './media.conditions.js';
import { MediaService } from './media.service.js';

const FOREVER = 'public, max-age=31536000, immutable';

/** For who opens the address by itself: whatever is in the file, it runs nothing and asks nobody. */
const CONTAINED = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox";

const ANSWER = {
  description: 'The file',
  content: Object.fromEntries(Object.keys(FILE_TYPES).map((type) => [type, {}])),
};

@ApiTags('Shop: media')
@Controller('v1/media')
export class MediaController {
  constructor(private readonly media: MediaService) {}

  /**
   * Get a picture or another file
   *
   * @remarks Its address changes with its content, so it may be kept forever. `Range` asks for a part, `If-Range` for a part only of
   * what you have (RFC 9110 §14).
   *
   * @param key As products state it in `images`
   */
  @Get(':key')
  @Public()
  @ApiOkResponse(ANSWER)
  @ApiResponse({ ...ANSWER, status: HttpStatus.PARTIAL_CONTENT, description: 'The part' })
  @ApiResponse({
    status: HttpStatus.NOT_MODIFIED,
    description: '`If-None-Match` names what you have: it is still right',
  })
  @ApiProblems({ 404: ['asset_not_found'], 416: ['range_not_satisfiable'] })
  async get(
    @Param('key') key: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const asset = await this.media.get(key);
    const etag = `"${asset.key}"`;
    void reply.headers({ ETag: etag, 'Cache-Control': FOREVER, 'Accept-Ranges': 'bytes' });
    const about = { 'Content-Security-Policy': CONTAINED, 'Content-Disposition': dispositionOf(asset) };
    if (knownTag(request.headers['if-none-match'] ?? '', etag)) {
      return void reply.status(HttpStatus.NOT_MODIFIED).headers(about);
    }
    void reply.header('Content-Range', `bytes */${asset.size}`); // where there is no such part
    const content = await this.media.open(asset, rangeOf(request, { etag, size: asset.size }));
    void reply.removeHeader('Content-Range').headers(about);
    if (content.range) void reply.status(HttpStatus.PARTIAL_CONTENT).header('Content-Range', content.range);
    return new StreamableFile(content.stream, { type: asset.contentType, length: content.length });
  }
}
