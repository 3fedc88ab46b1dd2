/** Headers that stand in for a sign-in of guests; Swagger UI asks for them under “Authorize”. */
export const CART_TOKEN = 'Cart-Token';
export const ORDER_TOKEN = 'Order-Token';
