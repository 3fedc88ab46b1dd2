type Readers = 'whole' | 'storefront' | 'admin';

const TITLES: Record<Readers, string> = {
  whole: 'The REST API of a shop and of the staff behind it.',
  storefront: 'The REST API that a shop is built on: its web pages, its app. Guests need no account.',
  admin: 'The REST API of the staff behind a shop, and of the tools that work for them.',
};

const BUY = `**Buy something.** *List products* and *get* one of them: each of its variants has an \`id\`. *Create a cart* with it, then
*check the cart out*: the payment token \`card_ok\` always pays, \`card_declined\` never does,
\`card_challenge\` asks the shopper first; docs/sandbox.md has them all.`;

const RUN = `**Run the shop.** *Sign in*, find the order under *Admin: orders*, capture its money, ship it, refund it.`;

const tokensOf = (
  steps: string,
) => `This page keeps the tokens that you are given on the way: ${steps} authorizes you for what
comes next. **Authorize** shows them, and takes those that you have from elsewhere.`;

const CONVENTIONS = `| | |
| --- | --- |
| **Money** | \`{ "amount": 1999, "currency": "EUR" }\` is €19.99: integer minor units, ISO 4217 |
| **Ids and times** | UUID v7; RFC 3339 in UTC |
| **Lists** | \`filter[…]\`, \`sort=-createdAt\`, \`page[size]\`; \`page.next\` of the answer goes into \`page[after]\` |
| **Twice is once** | Every POST and PATCH takes an \`Idempotency-Key\`: the same call with the same key runs once and gets the same answer |
| **Formats** | JSON unless \`Accept\` prefers MessagePack, XML, YAML, CSV (lists) or Protocol Buffers (schema: \`/schemas/stoa.proto\`); bodies are read in the first four and as forms |
| **Made** | 201 names in \`Location\` what was made or, where that has no address of its own (a line, a capture), what it is in; 202 where to look for how it ended |
| **Changes** | PUT, PATCH and DELETE ask in \`If-Match\` for the \`ETag\` of what you saw; \`*\` is whatever is there |
| **Errors** | \`application/problem+json\` (RFC 9457); programs read \`code\`, and every fault of the input comes at once in \`errors\` |
| **Tracing** | Each answer has an \`X-Request-Id\`; a problem repeats it as \`traceId\` |
`;

const STEPS: Record<Readers, string[]> = {
  whole: [BUY, RUN, tokensOf('signing in, creating a cart or checking out')],
  storefront: [BUY, tokensOf('creating a cart or checking out')],
  admin: [RUN, tokensOf('signing in')],
};

/** What Swagger UI shows above the operations. */
export const aboutOf = (readers: Readers): string =>
  [`${TITLES[readers]} Everything below can be tried right here.`, ...STEPS[readers], CONVENTIONS].join('\n\n');

/** The groups of operations, in the order in which they are shown. */
export const TAGS: readonly (readonly [name: string, about: string])[] = [
  ['Shop: entry', 'Where a client begins'],
  ['Shop: categories', 'The tree that products are filed in'],
  ['Shop: products', 'What is on sale: published, and with a price in the currency'],
  ['Shop: media', 'Pictures of products, and other files'],
  [
    'Shop: accounts',
    'Sign up, confirm, look after the account. What strangers may ask is answered alike whether or not it is there',
  ],
  ['Shop: sessions', 'Sign in, go on, see where one is signed in, and sign out'],
  ['Shop: sign-in with', 'Sign in with an account elsewhere, by OpenID Connect, and link it with the one here'],
  [
    'Shop: second factors',
    'An authenticator app, passkeys, recovery codes: with one of them a password alone signs nobody in',
  ],
  ['Shop: carts', 'What a guest is about to buy. The `token` of a cart is the only key to it'],
  ['Shop: shipping methods', 'How an order can be sent, and for how much'],
  ['Shop: orders', 'Checkout, and what became of it'],
  ['Admin: sessions', 'Staff sign in here'],
  ['Admin: products', 'The catalogue, drafts included'],
  ['Admin: media', 'Pictures, videos and papers, to be named by products'],
  ['Admin: prices', 'What a variant costs, in each currency'],
  ['Admin: stock', 'What lies where, and how much of it is promised to orders'],
  ['Admin: orders', 'Capture, ship, cancel, refund'],
  ['Operations: keys', 'For services that verify access tokens themselves'],
  ['Admin: access', 'Who the staff are, and who may do what'],
  ['Admin: apps', 'Programs of others that may ask users for access'],
  ['Admin: audit', 'Who did what, and who was refused'],
  ['Operations: health', 'For probes of orchestrators and load balancers'],
];
