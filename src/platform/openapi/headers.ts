import type { ApiResponseOptions } from '@nestjs/swagger';

/** Headers that stand in for a sign-in of guests; Swagger UI asks for them under “Authorize”. */
export const CART_TOKEN = 'Cart-Token';
export const ORDER_TOKEN = 'Order-Token';

/** Documents that the answer says where the new thing is. */
export const LOCATION: ApiResponseOptions['headers'] = {
  Location: { description: 'Address of what was made', schema: { type: 'string', format: 'uri-reference' } },
};
