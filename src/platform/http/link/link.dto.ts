import { ApiProperty, getSchemaPath } from '@nestjs/swagger';

/** Where something is, or what can be done now. */
export class LinkDto {
  /**
   * Address, relative to the origin of the API
   * @example "/v1/products"
   */
  href: string;

  /**
   * Method of an act; GET when missing
   * @example "POST"
   */
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
}

/** By name of the relation. An act is there only while this caller may do it. */
export type Links = Record<string, LinkDto>;

/**
 * Documents `_links` of a resource, which no answer lacks. Declared with `?`, since handlers leave them to `@Linked`.
 */
export const ApiLinks = (): PropertyDecorator =>
  ApiProperty({
    selfRequired: true,
    description: 'Related resources, and the acts that are allowed to this caller now, by name',
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(LinkDto) },
    example: { self: { href: '/v1/products' } },
  });
