import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Config } from '../../config/config.js';

/** Headers that stand in for a sign-in of guests; Swagger UI asks for them under “Authorize”. */
export const CART_TOKEN = 'Cart-Token';
export const ORDER_TOKEN = 'Order-Token';

const ABOUT = `Commerce without a head: browse, fill a cart, pay, and run the shop behind it.

**To buy something here:** list the products, create a cart with a variant's id, press *Authorize* and paste the cart's
\`token\`, then check out with \`card_ok\` as the payment token. **To run the shop:** sign in under *Admin: sessions*, press
*Authorize* and paste the \`accessToken\`.

Amounts are integer minor units (\`1999\` EUR is €19.99). Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`.`;

/** The OpenAPI document of all routes. */
export function buildDocument(app: NestFastifyApplication, config: Config): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Stoa')
    .setDescription(ABOUT)
    .setVersion('1')
    .addServer(config.publicUrl)
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: 'Staff: the accessToken of a session',
    })
    .addApiKey(
      { type: 'apiKey', in: 'header', name: CART_TOKEN, description: 'Guests: the token of their cart' },
      CART_TOKEN,
    )
    .addApiKey(
      { type: 'apiKey', in: 'header', name: ORDER_TOKEN, description: 'Guests: the token of their order' },
      ORDER_TOKEN,
    );
  return SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

/** Serves Swagger UI at `/docs`. The document is made at the first look, so that it costs the start nothing. */
export function documentApi(app: NestFastifyApplication, config: Config): void {
  SwaggerModule.setup('docs', app, () => buildDocument(app, config), {
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Stoa API',
    swaggerOptions: {
      persistAuthorization: true,
      displayRequestDuration: true,
      docExpansion: 'none',
      tagsSorter: 'alpha',
    },
  });
}
