import { ApiLinks, type Links } from '../platform/http/link/link.dto.js';

export class EntryDto {
  /**
   * What is behind this address
   * @example "Stoa"
   */
  name: string;

  @ApiLinks()
  _links?: Links;
}
