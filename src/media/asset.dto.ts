import { ApiLinks, type Links } from '../platform/http/link/link.dto.js';
import type { Asset } from './asset.entity.js';

/** A stored file. */
export class AssetDto {
  /**
   * What it is called here, and what products name in `images`: made of its content
   * @example "9b74c9897bac770ffc029102a200c5de.webp"
   */
  key: string;

  /**
   * Media type, as it was sent and as its first bytes are
   * @example "image/webp"
   */
  contentType: string;

  /**
   * In bytes
   * @example 48213
   */
  size: number;

  createdAt: string;

  @ApiLinks()
  _links?: Links;

  static from({ key, contentType, size, createdAt }: Asset): AssetDto {
    return { key, contentType, size, createdAt: createdAt.toISOString() };
  }
}
