// Written by `npm run client` from the OpenAPI documents. Do not edit.
export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the public keys of access tokens
         * @description By these keys alone a service of yours verifies an access token: `ES256`, type `at+jwt`, audience `stoa`, and as issuer the
         *     `PUBLIC_URL` of this Stoa. A new key stands here for minutes before it signs; read them anew when a token names one that you do not have.
         */
        get: operations["Jwks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does the process run at all?
         * @description Depends on nothing else, since a restart would mend nothing else.
         */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Should it get work?
         * @description Down while the database is away or the process stops; a worker needs Redis too.
         */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/startup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Has it started?
         * @description Down until the database answers.
         */
        get: operations["Health_startup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin here
         * @description Where everything of the shop begins.
         */
        get: operations["Entry_shop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin here as staff
         * @description Where everything of the staff begins: the sign-in, and with a token what the role of whoever sends it includes.
         */
        get: operations["Entry_admin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who did what, and who was refused
         * @description What is of the store of the request; and of no store, for whoever may see the log of every store. An entry appears a
         *     moment after what it tells of. Of many refusals of one person on one route the first five a minute are told one by one, and how
         *     many more there were in one entry after it.
         */
        get: operations["AuditEntryAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description As the body, with its own `Content-Type`, or as the part `file` of a form, and without a `Content-Encoding`. Its first
         *     bytes must be of the type that it is sent as; what it is called does not matter. The same content is one file: whoever sends it
         *     again gets the same `key`, so no `Idempotency-Key` is needed. A product shows it once its `images` name the `key`. Up to
         *     `UPLOAD_LIMIT`, 100 MiB unless the shop has set another.
         */
        post: operations["MediaAdmin_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/oauth-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List apps
         * @description Programs of others that may ask users for access, in every store.
         */
        get: operations["ClientAdmin_list"];
        put?: never;
        /**
         * Register an app
         * @description The answer has the secret of a confidential app, this once. The app finds everything else at
         *     `/.well-known/openid-configuration`.
         */
        post: operations["ClientAdmin_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/oauth-clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an app
         * @description As the list has it.
         */
        get: operations["ClientAdmin_get"];
        /**
         * Replace what an app is
         * @description What it may not ask for any more, its tokens do not allow any more.
         */
        put: operations["ClientAdmin_replace"];
        post?: never;
        /**
         * Delete an app
         * @description With everything that users granted it. It is gone for good.
         */
        delete: operations["ClientAdmin_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/oauth-clients/{id}/secret-rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an app another secret
         * @description The one before is worth nothing at once. Tokens that the app has are good as they were.
         */
        post: operations["ClientAdmin_rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders, newest first
         * @description Whole orders, with their lines and what was paid.
         */
        get: operations["OrderAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description With its payment and its fulfillments. Its `id` is what the calls below ask for.
         */
        get: operations["OrderAdmin_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description Only while nothing of it has left. Its stock is free again, and its money goes back. Where the provider does not give
         *     it back at once, `payment.isOwed` says so, and it is asked again a few times.
         */
        post: operations["OrderAdmin_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/orders/{id}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the authorized money, or part of it
         * @description Everything that is left when no `amount` is given. A new key for each capture, the same key for a repetition.
         */
        post: operations["OrderAdmin_capture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/orders/{id}/fulfillments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send everything of the order that was not given back
         * @description What it holds in stock leaves. Paid and sent, it is `completed`.
         */
        post: operations["OrderAdmin_ship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/orders/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give captured money back, and units to stock
         * @description Everything that is left when no `amount` is given. A new key for each refund, the same key for a repetition. Goods go
         *     back once the money has. Of an order that was cancelled, too, as long as it holds money.
         */
        post: operations["OrderAdmin_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List permissions
         * @description What a role can be made of. Each operation says in its problems which one it asks for.
         */
        get: operations["PermissionAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/permissions/{name}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who may do something
         * @description In the store of the request, and in every store; once for each role that they have it of.
         */
        get: operations["PermissionAdmin_holders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/product-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create, update and delete many products
         * @description Up to 100 operations, each with a result of its own: one that is refused leaves the others alone. With `atomic` all of
         *     them are done or none, and the first refusal is the answer, with the `index` of its operation. `version` stands for `If-Match`.
         */
        post: operations["ProductOperationsAdmin_perform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all products, drafts included
         * @description As they are stored, whatever can be sold of them.
         */
        get: operations["ProductAdmin_list"];
        put?: never;
        /**
         * Create a product with its variants
         * @description It begins as a draft unless `status` says otherwise. Give each variant a price and stock next, or nobody can buy it.
         */
        post: operations["ProductAdmin_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product
         * @description Its prices and its stock are under *Admin: prices* and *Admin: stock*, by variant. Deleted products too, until they are
         *     purged.
         */
        get: operations["ProductAdmin_get"];
        /**
         * Replace a product
         * @description What is left out is as in a new product. Variants are matched by SKU: those that are left out are deleted.
         */
        put: operations["ProductChangeAdmin_replace"];
        post?: never;
        /**
         * Delete a product with its variants
         * @description It is no longer shown or sold; carts that hold it are told at checkout, and orders keep it. It can be restored until it
         *     is purged.
         */
        delete: operations["ProductChangeAdmin_remove"];
        options?: never;
        head?: never;
        /**
         * Change members of a product; what is left out stays
         * @description A merge patch (null takes a member away, a list is replaced as a whole) or a JSON Patch. Options can change only as
         *     long as they fit every variant.
         */
        patch: operations["ProductChangeAdmin_update"];
        trace?: never;
    };
    "/v1/admin/products/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted product
         * @description With its variants, prices and stock. Others may have its slug or SKUs by now; then it stays deleted.
         */
        post: operations["ProductChangeAdmin_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/products/{id}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a variant to a product
         * @description It names one value for each option, and no two variants name the same.
         */
        post: operations["VariantAdmin_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description Those of the store of the request, and those of the whole installation.
         */
        get: operations["RoleAdmin_list"];
        put?: never;
        /**
         * Create a role
         * @description Of permissions that you hold where it is to be given. Nobody holds it yet: *Replace the roles of a member of staff* gives it.
         */
        post: operations["RoleAdmin_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a role
         * @description As the list has it.
         */
        get: operations["RoleAdmin_get"];
        /**
         * Replace what a role is called and what it allows
         * @description Whoever holds it has the new permissions with their next request. What is added and what is taken away must be your own.
         */
        put: operations["RoleAdmin_replace"];
        post?: never;
        /**
         * Delete a role that nobody holds
         * @description It is gone for good.
         */
        delete: operations["RoleAdmin_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description The `accessToken` goes into `Authorization: Bearer …`; this page keeps it for you. `npm start` printed the first password.
         *     The same as `POST /v1/sessions`, where sessions are also listed, renewed and ended.
         */
        post: operations["SessionAdmin_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stock-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add to or take from what is on hand
         * @description Each adjustment is a movement that stays on record, with its reason and who made it.
         */
        post: operations["StockAdmin_adjust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stock-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is on hand and reserved
         * @description One level for each variant and location. What can be bought is `onHand` − `reserved`, over all locations.
         */
        get: operations["StockAdmin_listLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stock-levels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a stock level
         * @description As the list has it. It comes into being with the first adjustment of the variant at the location.
         */
        get: operations["StockAdmin_getLevel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/stock-locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the places that goods are shipped from
         * @description In the order in which orders are served from them.
         */
        get: operations["StockAdmin_listLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the staff
         * @description Whoever holds a role in the store of the request, or in every store.
         */
        get: operations["UserAdmin_list"];
        put?: never;
        /**
         * Make somebody a member of staff
         * @description Whoever has no account yet gets one without a password, and a link to choose theirs. You must hold what you give.
         */
        post: operations["UserAdmin_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a member of staff
         * @description As the list has them.
         */
        get: operations["UserAdmin_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{id}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a member of staff may do
         * @description In the store of the request, and in every store; once for each role that they have it of.
         */
        get: operations["PermissionAdmin_ofUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the roles of a member of staff
         * @description All that they hold in the store of the request and in every store; other stores are left alone. You must hold what you give and
         *     what you take away, and somebody stays an owner. It holds from their next request on. `If-Match` is the `ETag` of the member of staff.
         */
        put: operations["UserAdmin_replaceRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/variants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a variant
         * @description Deleted ones too, until they are purged.
         */
        get: operations["VariantAdmin_get"];
        put?: never;
        post?: never;
        /**
         * Delete a variant
         * @description It is no longer shown or sold; carts that hold it are told at checkout, and orders keep it. It can be restored.
         */
        delete: operations["VariantAdmin_remove"];
        options?: never;
        head?: never;
        /**
         * Change a variant; what is left out stays
         * @description A merge patch: options are merged with those that it has. Orders keep what they were placed with.
         */
        patch: operations["VariantAdmin_update"];
        trace?: never;
    };
    "/v1/admin/variants/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what a variant costs
         * @description In a currency without a price it is not on sale.
         */
        get: operations["PriceAdmin_get"];
        /**
         * Replace what a variant costs
         * @description A currency that is left out is no longer sold. Open carts are told of a new price at checkout.
         */
        put: operations["PriceAdmin_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/variants/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a deleted variant
         * @description With its prices and its stock. Another may have its SKU or its options by now; then it stays deleted.
         */
        post: operations["VariantAdmin_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a cart
         * @description Its `token` is the only key to it: send it as `Cart-Token` from here on. Nothing is reserved before checkout. Made with an access token, its order is yours.
         */
        post: operations["Cart_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a cart
         * @description With the prices that the shopper was told. Checkout says so when they have changed.
         */
        get: operations["Cart_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/{id}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a cart out
         * @description Reserves the stock, asks the payment provider, and places the order, or does none of it. The `token` of the answer
         *     opens the order: send it as `Order-Token`. With an access token, or a cart that was made with one, the order is of that account
         *     too. When in doubt send the same request with the same key again.
         */
        post: operations["Order_checkOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put variants into a cart
         * @description Units of a variant that is there already are added to its line.
         */
        post: operations["Cart_addLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/{id}/lines/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a line out of a cart
         * @description Answers with what is left. `If-Match` is the `ETag` of the cart.
         */
        delete: operations["Cart_removeLine"];
        options?: never;
        head?: never;
        /**
         * Change how many units a line has
         * @description The price of the line is told anew. `If-Match` is the `ETag` of the cart.
         */
        patch: operations["Cart_changeLine"];
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the category tree, parents before children
         * @description All of it at once; `parentId` and `path` tell where each one hangs.
         */
        get: operations["Category_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a category
         * @description Its products are those of *List products* with `filter[category]`.
         */
        get: operations["Category_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/email-change-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm another e-mail address
         * @description With the token of the mail that the new address got. The old one is told.
         */
        post: operations["AccountLink_confirmEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/email-verification-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the confirmation mail again
         * @description The answer is the same whether or not anybody signed up with the address.
         */
        post: operations["AccountLink_requestVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/email-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the e-mail address of a new account
         * @description With the token of the mail, and the password that was chosen with the sign-up: only who did both owns the account.
         */
        post: operations["AccountLink_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/media/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a picture or another file
         * @description Its address changes with its content, so it may be kept forever. `Range` asks for a part, `If-Range` for a part only of
         *     what you have (RFC 9110 §14).
         */
        get: operations["Media_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your orders, newest first
         * @description Those that were placed with your account, and those that somebody shared with you.
         */
        get: operations["OwnOrder_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description For the shopper: with the `token` that checkout gave, or with the access token of the account that placed it.
         */
        get: operations["OwnOrder_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-reset-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password
         * @description The answer is the same whether or not there is an account with the address: the mail has the link.
         */
        post: operations["AccountLink_requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password
         * @description With the token of the mail. Every session ends, and the owner is told.
         */
        post: operations["AccountLink_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Published products that have a price in the currency.
         */
        get: operations["ProductListing_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product with its variants
         * @deprecated
         * @description The `id` of a variant is what goes into a cart.
         */
        get: operations["ProductListing_get[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove again that it is you
         * @description After 401 `step_up_required`: then repeat the call. The session that asks is raised by it; its tokens stay as they are.
         */
        post: operations["SessionProof_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session-renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a session
         * @description Gives a new access token and the next refresh token. The old one is used up: shown once more by anyone else, it ends the
         *     session. A browser sends it as a cookie, from an origin of the shop.
         */
        post: operations["SessionRenewal_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where you are signed in
         * @description Last used first. What you do not know, end: its tokens are refused a moment later.
         */
        get: operations["Session_list"];
        put?: never;
        /**
         * Sign in
         * @description The `accessToken` goes into `Authorization: Bearer …`. It lasts some minutes; the refresh token gives the next one.
         */
        post: operations["Session_create"];
        /**
         * Sign out everywhere
         * @description Here included. Access tokens that are still about are refused by every process a moment later.
         */
        delete: operations["Session_removeAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session of yours
         * @description As the list has it.
         */
        get: operations["Session_get"];
        put?: never;
        post?: never;
        /**
         * Sign out of one session
         * @description Of this one, when it is the one that asks: the browser’s cookie goes with it.
         */
        delete: operations["Session_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipping-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ways to send an order
         * @description Checkout takes the `code` of one of them.
         */
        get: operations["Shipping_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up
         * @description The answer is the same whether or not there is an account already: the mail tells. Sign in after the address is confirmed.
         */
        post: operations["Account_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your account
         * @description That of whoever the access token is of.
         */
        get: operations["Account_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your name
         * @description `If-Match` is the `ETag` of your account.
         */
        patch: operations["Account_update"];
        trace?: never;
    };
    "/v1/users/me/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the apps that you gave access
         * @description Programs of others that act in your name, within what you allowed them.
         */
        get: operations["App_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/me/apps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an app that you gave access
         * @description As the list has it.
         */
        get: operations["App_get"];
        put?: never;
        post?: never;
        /**
         * Withdraw what you allowed an app
         * @description Its tokens are refused a moment later. It may ask you again.
         */
        delete: operations["App_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/me/email-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another e-mail address
         * @description The new address gets a link. Nothing changes before it is used; then the old address is told.
         */
        post: operations["Account_changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/me/password-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description You are signed out everywhere else, and told by mail.
         */
        post: operations["Account_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product with its variants
         * @description The `id` of a variant is what goes into a cart.
         */
        get: operations["ProductListing_get[1]V2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * Format: date-time
             * @description When the account was made
             */
            createdAt: string;
            /**
             * @description In lower case
             * @example mia@shop.test
             */
            email: string;
            /**
             * Format: uuid
             * @description The user’s id
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /**
             * @description As mails greet them
             * @example Mia Berg
             */
            name: string;
            /**
             * Format: date-time
             * @description When it was last changed
             */
            updatedAt: string;
            /**
             * @description Raised by every change
             * @example 1
             */
            version: number;
        };
        AddCartLinesDto: {
            /** @description At most 200 at once; units of a variant that is in the cart already are added to it */
            lines: components["schemas"]["CartItemDto"][];
        };
        AddressDto: {
            /**
             * @description 1 to 100 characters
             * @example London
             */
            city: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example GB
             */
            country: string;
            /**
             * @description Street and number; 1 to 200 characters
             * @example 12 Analytical Lane
             */
            line1: string;
            /** @description Floor, company, care of; 1 to 200 characters */
            line2?: string;
            /**
             * @description Who receives it; 1 to 200 characters
             * @example Ada Lovelace
             */
            name: string;
            /**
             * @description Of the country of the address unless it begins with `+`; kept as E.164 writes it
             * @example +442079460018
             */
            phone?: string;
            /**
             * @description As the country writes it; 1 to 20 characters
             * @example N1 9GU
             */
            postalCode: string;
            /** @description State or province */
            region?: string;
        };
        AdminOrderDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /** @description Who pays for it */
            billingAddress: components["schemas"]["AddressDto"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency: string;
            /**
             * @description Where news of the order go
             * @example ada@example.com
             */
            email: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC; a pending order waits for its payment until then
             */
            expiresAt: string;
            /** @description Parcels that were sent; none at first */
            fulfillments: components["schemas"]["FulfillmentDto"][];
            /**
             * @description Follows the fulfillments
             * @example unfulfilled
             * @enum {string}
             */
            fulfillmentStatus: "fulfilled" | "unfulfilled";
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @description What was ordered, as it was then */
            lines: components["schemas"]["OrderLineDto"][];
            /**
             * @description What people call the order; unique in the store
             * @example 100042
             */
            number: string;
            /** @description What became of the money, and what is under way */
            payment: components["schemas"]["AdminOrderPaymentDto"];
            /**
             * @description Follows the payment ledger
             * @example authorized
             * @enum {string}
             */
            paymentStatus: "authorized" | "paid" | "partially_paid" | "partially_refunded" | "refunded" | "unpaid";
            /** @description Where it goes */
            shippingAddress: components["schemas"]["AddressDto"];
            /** @description How it is sent */
            shippingMethod: components["schemas"]["ChosenShippingDto"];
            /**
             * @description `pending` until the payment is settled, `completed` once everything is paid and sent
             * @example confirmed
             * @enum {string}
             */
            status: "cancelled" | "completed" | "confirmed" | "expired" | "pending";
            /** @description Why it was cancelled; shoppers are not told */
            statusReason: string | null;
            /** @description What the whole order costs, shipping included */
            totals: components["schemas"]["TotalsDto"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /**
             * @description Rises with each change of the order or its payment; the first part of the `ETag`
             * @example 4
             */
            version: number;
        };
        AdminOrderListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Orders of this page, in the order asked for */
            data: components["schemas"]["AdminOrderDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        AdminOrderPaymentDto: {
            /**
             * @description `settled`, `pending` (the provider has not said its last word) or `requires_action` (the shopper must open `challengeUrl`)
             * @example settled
             * @enum {string}
             */
            authorization: "pending" | "requires_action" | "settled";
            /** @description What the provider holds for the order; capturing it does not lessen it */
            authorized: components["schemas"]["MoneyDto"];
            /** @description What the shopper has paid */
            captured: components["schemas"]["MoneyDto"];
            /**
             * @description Why the provider declined
             * @example insufficient_funds
             */
            failureCode: string | null;
            /** @description Whether the order came to nothing and money of it has not gone back yet */
            isOwed: boolean;
            /** @description Captures, refunds and voids that wait for the provider or were refused, oldest first; what is done is in the sums */
            operations: components["schemas"]["OrderTransactionDto"][];
            /**
             * @description Who takes the payment
             * @example sandbox
             */
            provider: string;
            /** @description What has been paid back of it */
            refunded: components["schemas"]["MoneyDto"];
            /** @description With `expand=payment.transactions`: all that was asked of the provider, oldest first */
            transactions?: components["schemas"]["OrderTransactionDto"][];
        };
        AdminProductDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description What else is known of it: name → value, both plain text
             * @example {
             *       "Material": "Oiled oak"
             *     }
             */
            attributes: {
                [key: string]: string;
            };
            /**
             * @description Who makes it; null when nobody is named
             * @example Quay & Sons
             */
            brand: string | null;
            /**
             * @description Paths of names of the categories that it is filed in
             * @example [
             *       [
             *         "Light",
             *         "Table lamps"
             *       ]
             *     ]
             */
            categories: string[][];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC; null unless it is deleted
             */
            deletedAt: string | null;
            /**
             * @description HTML of an allow-list: it may be shown as it is
             * @example <p>Throws its light where you read, and <em>nowhere else</em>.</p>
             */
            description: string;
            /** @description The product's key in another system */
            externalId: string | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @description Keys of stored pictures, best first */
            images: string[];
            /**
             * @description As shops show it; plain text
             * @example Harbour lamp
             */
            name: string;
            /** @description What a variant is chosen by, in the order shops show it */
            options: components["schemas"]["ProductOptionDto"][];
            /**
             * @description Names the product in addresses; unique in the store
             * @example harbour-lamp
             */
            slug: string;
            /**
             * @description Only `published` products are shown and sold
             * @example published
             * @enum {string}
             */
            status: "draft" | "published";
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /** @description Every variant, with a price or without */
            variants: components["schemas"]["VariantDto"][];
            /**
             * @description Rises with each change of the product or its variants; the first part of the `ETag`
             * @example 4
             */
            version: number;
        };
        AdminProductListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Products of this page, in the order asked for */
            data: components["schemas"]["AdminProductDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        AppDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * Format: date-time
             * @description When you allowed it something last: RFC 3339, UTC
             */
            changedAt: string;
            /**
             * Format: uuid
             * @description UUID v7, of the app
             */
            clientId: string;
            /**
             * Format: date-time
             * @description When you allowed it something first: RFC 3339, UTC
             */
            grantedAt: string;
            /**
             * @description Where you read more about it; null for nowhere
             * @example https://ledger.example
             */
            homepage: string | null;
            /**
             * Format: uuid
             * @description UUID v7, of what you granted
             */
            id: string;
            /**
             * @description What the app is called
             * @example Ledger for shops
             */
            name: string;
            /** @description What it may do in your name, as far as you may yourself */
            scopes: components["schemas"]["AppScopeDto"][];
        };
        AppListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description The app that you allowed something last comes first */
            data: components["schemas"]["AppDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        AppScopeDto: {
            /**
             * @description What it allows, in words
             * @example See orders
             */
            description: string;
            /**
             * @description Name of the scope
             * @example order.read
             */
            name: string;
        };
        AssetDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description Media type, as it was sent and as its first bytes are
             * @example image/webp
             */
            contentType: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * @description What it is called here, and what products name in `images`: made of its content
             * @example 9b74c9897bac770ffc029102a200c5de.webp
             */
            key: string;
            /**
             * @description In bytes
             * @example 48213
             */
            size: number;
        };
        AuditEntryDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description Name of the event
             * @example access.role_granted
             */
            action: string;
            /** @description Id of a user or a key; `system` is Stoa itself, `nobody` whoever had not signed in */
            actor: string;
            /**
             * @description `user`, `api-key`, `system` or `nobody`
             * @example user
             */
            actorKind: string;
            /** @description The network that the request came from; null where that is not known */
            address: string | null;
            /** @description When it happened: RFC 3339, UTC */
            at: string;
            /**
             * @description What else is known of it, as texts: ids, names of permissions, how often
             * @example {
             *       "roleId": "0199a3f0-0000-7000-8000-000000000000"
             *     }
             */
            details: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description `done` or `refused`
             * @example done
             */
            outcome: string;
            /** @description Its id, or the route; null: there is none */
            resource: string | null;
            /**
             * @description What it was about: `user`, `role`, `route` or `none`
             * @example user
             */
            resourceType: string;
            /**
             * Format: uuid
             * @description Id of the store; null: of none, or of every one
             */
            storeId: string | null;
            /**
             * Format: uuid
             * @description Id of the request, as in its log line; null where that is not known
             */
            traceId: string | null;
        };
        AuditEntryListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Entries of this page, in the order asked for */
            data: components["schemas"]["AuditEntryDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        CancelOrderDto: {
            /**
             * @description Stays on the order as `statusReason`; 1 to 200 characters
             * @example The shopper changed their mind
             */
            reason: string;
        };
        CaptureDto: {
            /** @description Minor units; all that is left when missing */
            amount?: number;
        };
        CartDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC; each change of the cart puts it off
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @description One for each variant, in the order in which they were put in */
            lines: components["schemas"]["CartLineDto"][];
            /**
             * @description `locked` while it is being ordered, `completed` once it was
             * @example active
             * @enum {string}
             */
            status: "abandoned" | "active" | "completed" | "locked" | "merged";
            /**
             * @description Proves that the cart is yours: send it as `Cart-Token`
             * @example Zk1vT3p0c2pYbUx2d1JkR2hKb0F5TnFCaUVXS3JVbFg
             */
            token: string;
            /** @description Without shipping, which is chosen at checkout */
            totals: components["schemas"]["TotalsDto"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /**
             * @description Rises with each change; the first part of the `ETag`
             * @example 3
             */
            version: number;
        };
        CartItemDto: {
            /**
             * @description Units
             * @example 2
             */
            quantity: number;
            /**
             * Format: uuid
             * @description Id of a product variant
             */
            variantId: string;
        };
        CartLineDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description The name of the product; null when the variant is no longer on sale
             * @example Harbour lamp
             */
            name: string | null;
            /**
             * @description Option name → value
             * @example {
             *       "Colour": "Ink"
             *     }
             */
            options: {
                [key: string]: string;
            };
            /**
             * @description Units, from 1
             * @example 2
             */
            quantity: number;
            /**
             * @description Null when the variant is no longer on sale; checkout would refuse it
             * @example LMP-HARBOUR-INK
             */
            sku: string | null;
            /** @description Quantity × unit price */
            total: components["schemas"]["MoneyDto"];
            /** @description Of one unit, as the shopper was told */
            unitPrice: components["schemas"]["MoneyDto"];
            /**
             * Format: uuid
             * @description Id of the product variant
             */
            variantId: string;
        };
        CategoryDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description As shops show it; plain text
             * @example Table lamps
             */
            name: string;
            /**
             * Format: uuid
             * @description Null at the root
             */
            parentId: string | null;
            /**
             * @description Names from the root to this category
             * @example [
             *       "Light",
             *       "Table lamps"
             *     ]
             */
            path: string[];
            /**
             * @description Names the category in addresses; unique in the store
             * @example table-lamps
             */
            slug: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
        };
        CategoryListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Every category, parents before children */
            data: components["schemas"]["CategoryDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        ChangeEmailDto: {
            /**
             * Format: email
             * @description The new address, which gets a mail with a link
             * @example mia.berg@shop.test
             */
            email: string;
            /**
             * @description The password of the account
             * @example seven green lamps on a hill
             */
            password: string;
        };
        ChangePasswordDto: {
            /**
             * @description The one that holds now
             * @example seven green lamps on a hill
             */
            currentPassword: string;
            /**
             * @description The new one: 10 to 256 characters of any kind; none that is tried first, and not the e-mail address
             * @example nine blue chairs by the sea
             */
            password: string;
        };
        CheckoutDto: {
            /** @description The shipping address when missing */
            billingAddress?: components["schemas"]["AddressDto"];
            /**
             * Format: email
             * @description Where news of the order go; at most 254 characters
             * @example ada@example.com
             */
            email: string;
            /** @description What the whole order is paid with */
            payment: components["schemas"]["PaymentMethodDto"];
            /** @description Where the order goes */
            shippingAddress: components["schemas"]["AddressDto"];
            /**
             * @description Code of a shipping method
             * @example standard
             */
            shippingMethod: string;
        };
        ChosenShippingDto: {
            /**
             * @description Code of the shipping method
             * @example standard
             */
            code: string;
            /**
             * @description What it was called when it was chosen
             * @example Standard, three to five days
             */
            name: string;
        };
        ConfirmEmailChangeDto: {
            /** @description As the mail to the new address has it */
            token: string;
        };
        CreateCartDto: {
            /**
             * @description ISO 4217; the store's default when missing. It never changes
             * @example EUR
             */
            currency?: string;
            /** @description What to begin with */
            lines?: components["schemas"]["CartItemDto"][];
        };
        CreateOauthClientDto: {
            /**
             * Format: uri
             * @description Where users read more about the app: an `https` address; null or left out for none
             * @example https://ledger.example
             */
            homepage?: string | null;
            /**
             * @description As users read it when they are asked for consent; one line of text
             * @example Ledger for shops
             */
            name: string;
            /**
             * @description Where users may be sent back to, compared as texts: `https`, `http` to `localhost`, `127.0.0.1` or `[::1]`, or a scheme of the app
             * @example [
             *       "https://ledger.example/callback"
             *     ]
             */
            redirectUris: string[];
            /**
             * @description What it may ask users for: `openid`, `profile`, `email`, `offline_access`, and names of *List permissions*
             * @example [
             *       "openid",
             *       "profile",
             *       "order.read"
             *     ]
             */
            scopes: string[];
            /**
             * @description Whether it can keep a secret, as a server can (`confidential`), or runs in browsers or on devices (`public`); it stays so
             * @enum {string}
             */
            type: "confidential" | "public";
        };
        CreateProductDto: {
            /**
             * @description A PATCH merges them with those that it has; null takes one away
             * @example {
             *       "Material": "Oiled oak"
             *     }
             */
            attributes?: {
                [key: string]: string;
            };
            /**
             * @description Who makes it; 1 to 200 characters
             * @example Quay & Sons
             */
            brand?: string | null;
            /**
             * @description Paths of category names from the root; missing categories are made
             * @example [
             *       [
             *         "Light",
             *         "Table lamps"
             *       ]
             *     ]
             */
            categories?: string[][];
            /**
             * @description HTML: paragraphs, lists, headings of the third and fourth level, emphasis, quotations and links. Whatever else it has is taken out
             *     before it is stored, so shops may show it as it is
             * @example <p>Throws its light where you read, and <em>nowhere else</em>.</p>
             */
            description?: string;
            /** @description The product's key in another system; unique in the store */
            externalId?: string | null;
            /** @description Keys of stored pictures, best first */
            images?: string[];
            /**
             * @description As shops show it; plain text of 1 to 300 characters
             * @example Harbour lamp
             */
            name: string;
            /** @description What a variant is chosen by, in the order shops show it */
            options?: components["schemas"]["ProductOptionDto"][];
            /**
             * @description Names the product in addresses: lower-case letters and digits joined by hyphens
             * @example harbour-lamp
             */
            slug?: string;
            /**
             * @description Only published products are shown and sold
             * @enum {string}
             */
            status?: "draft" | "published";
            /** @description At least one; prices and stock are set on the variant afterwards */
            variants: components["schemas"]["CreateVariantDto"][];
        };
        CreateRoleDto: {
            /**
             * @description As staff know it; one line of text, unique in the store or in the installation
             * @example Refund desk
             */
            name: string;
            /**
             * @description Names of *List permissions*, each once and all of them your own
             * @example [
             *       "order.read",
             *       "order.refund"
             *     ]
             */
            permissions: string[];
            /**
             * @description Code of the store that the role is of, which is the store of the request; null or left out: it can be given in every store
             * @example main
             */
            store?: string | null;
        };
        CreateSessionDto: {
            /**
             * @description How people will know this session among their others; by default what the `User-Agent` says, as “Firefox on Linux”
             * @example Mia’s phone
             */
            deviceName?: string;
            /**
             * Format: email
             * @description Address that the account was made with; case does not matter
             * @example admin@stoa.test
             */
            email: string;
            /**
             * @description 1 to 1024 characters, as they were chosen
             * @example correct horse battery staple
             */
            password: string;
            /**
             * @description Where the refresh token is given: `body` for apps, which keep secrets; `cookie` for browsers, where no script can read it
             *     @default body
             * @enum {string}
             */
            refreshIn?: "body" | "cookie";
        };
        CreateStockAdjustmentDto: {
            /**
             * Format: uuid
             * @description Id of the stock location where they lie
             */
            locationId: string;
            /**
             * @description Units to add; negative to take away. Never 0
             * @example 25
             */
            quantity: number;
            /**
             * @description Stays on record
             * @example Delivery 4711
             */
            reason: string;
            /**
             * Format: uuid
             * @description Id of the product variant whose units are counted
             */
            variantId: string;
        };
        CreateUserDto: {
            /**
             * Format: email
             * @description Where they are invited; case does not matter
             * @example ada@example.com
             */
            email: string;
            /**
             * @description What they are called; one line of text. An account that is there already keeps its own
             * @example Ada Byron
             */
            name: string;
            /** @description What they are to hold */
            roles: components["schemas"]["WantedRoleDto"][];
        };
        CreateVariantDto: {
            /**
             * @description One value for each option of the product
             * @default {}
             * @example {
             *       "Colour": "Ink"
             *     }
             */
            options: {
                [key: string]: string;
            };
            /**
             * @description Unique in the store
             * @example LMP-HARBOUR-INK
             */
            sku: string;
        };
        EmailDto: {
            /**
             * Format: email
             * @description Address of the account; case does not matter
             * @example mia@shop.test
             */
            email: string;
        };
        EntryDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description What is behind this address
             * @example Stoa
             */
            name: string;
        };
        FulfillmentDto: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description What became of the parcel
             * @example shipped
             * @enum {string}
             */
            status: "cancelled" | "delivered" | "packed" | "pending" | "shipped";
            /**
             * @description The carrier's number of the parcel; null when there is none
             * @example STOA-0001
             */
            tracking: string | null;
        };
        HealthDto: {
            /**
             * @description Everything that was looked at, by name
             * @example {
             *       "database": {
             *         "status": "up",
             *         "milliseconds": 2
             *       }
             *     }
             */
            details: {
                [key: string]: {
                    /**
                     * @description Whether it answers as it should
                     * @enum {string}
                     */
                    status: "up" | "down";
                } & {
                    [key: string]: unknown;
                };
            };
            /**
             * @description What is down, by name: nothing
             * @example {}
             */
            error: {
                [key: string]: {
                    /**
                     * @description Whether it answers as it should
                     * @enum {string}
                     */
                    status: "up" | "down";
                } & {
                    [key: string]: unknown;
                };
            };
            /**
             * @description What is up, by name; with `degraded` where it may be away
             * @example {
             *       "database": {
             *         "status": "up",
             *         "milliseconds": 2
             *       }
             *     }
             */
            info: {
                [key: string]: {
                    /**
                     * @description Whether it answers as it should
                     * @enum {string}
                     */
                    status: "up" | "down";
                } & {
                    [key: string]: unknown;
                };
            };
            /**
             * @description Always `ok`: when something needed is down, the answer is a problem
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        HeldPermissionDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description What that is
             * @example Give money back
             */
            description: string;
            /**
             * @description What they may do
             * @example order.refund
             */
            permission: string;
            /**
             * @description What the role is called
             * @example Refund desk
             */
            role: string;
            /**
             * Format: uuid
             * @description Id of the role that it comes of
             */
            roleId: string;
            /**
             * @description Code of the store where it holds; null: in every store
             * @example main
             */
            store: string | null;
        };
        HeldPermissionListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description By permission; once for each role that it comes of */
            data: components["schemas"]["HeldPermissionDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        HeldRoleDto: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            grantedAt: string;
            /** @description Id of the user who gave it, or `system` */
            grantedBy: string;
            /**
             * @description What the role is called
             * @example Refund desk
             */
            name: string;
            /**
             * Format: uuid
             * @description Id of the role
             */
            roleId: string;
            /**
             * @description Code of the store where it holds; null: in every store
             * @example main
             */
            store: string | null;
        };
        HolderDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description Where they are written to
             * @example ada@example.com
             */
            email: string;
            /**
             * Format: date-time
             * @description Since when: RFC 3339, UTC
             */
            grantedAt: string;
            /**
             * @description What they are called
             * @example Ada Byron
             */
            name: string;
            /**
             * @description What the role is called
             * @example Refund desk
             */
            role: string;
            /**
             * Format: uuid
             * @description Id of the role that it comes of
             */
            roleId: string;
            /**
             * @description Code of the store where it holds; null: in every store
             * @example main
             */
            store: string | null;
            /**
             * Format: uuid
             * @description Id of the user
             */
            userId: string;
        };
        HolderListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Whoever holds it longest first; once for each role that it comes of */
            data: components["schemas"]["HolderDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        InputFaultDto: {
            /**
             * @description What programs read: the rule that was broken, in snake_case
             * @example min
             */
            code: string;
            /**
             * @description One sentence for people
             * @example quantity must not be less than 1
             */
            detail: string;
            /**
             * @description RFC 6901 pointer into the body, or the name of a query or path parameter
             * @example /lines/0/quantity
             */
            pointer: string;
        };
        JwkDto: {
            /**
             * @description Always `ES256` (RFC 7518 §3.4)
             * @example ES256
             */
            alg: string;
            /**
             * @description Always `P-256`
             * @example P-256
             */
            crv: string;
            /**
             * @description By which the head of a token names it: its thumbprint (RFC 7638)
             * @example cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s
             */
            kid: string;
            /**
             * @description Always `EC`: a key on an elliptic curve
             * @example EC
             */
            kty: string;
            /**
             * @description Always `sig`: it verifies signatures
             * @example sig
             */
            use: string;
            /**
             * @description First coordinate of its point, base64url
             * @example MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4
             */
            x: string;
            /**
             * @description Second coordinate of its point, base64url
             * @example 4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM
             */
            y: string;
        };
        JwksDto: {
            /** @description Those that sign, will sign, or have signed a token that is still good */
            keys: components["schemas"]["JwkDto"][];
        };
        LinkDto: {
            /**
             * @description Address, relative to the origin of the API
             * @example /v1/products
             */
            href: string;
            /**
             * @description Method of an act; GET when missing
             * @example POST
             * @enum {string}
             */
            method?: "DELETE" | "PATCH" | "POST" | "PUT";
        };
        ListedAttributeDto: {
            /**
             * @description What is told; plain text
             * @example Material
             */
            name: string;
            /**
             * @description As shops show it; plain text
             * @example Oiled oak
             */
            value: string;
        };
        ListedCategoryDto: {
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description As shops show it; plain text
             * @example Table lamps
             */
            name: string;
            /**
             * @description Names the category in addresses; unique in the store
             * @example table-lamps
             */
            slug: string;
        };
        ListedOptionDto: {
            /**
             * @description What a variant is chosen by
             * @example Colour
             */
            name: string;
            /**
             * @description What can be chosen, in the order shops show it
             * @example [
             *       "Chalk",
             *       "Ink"
             *     ]
             */
            values: string[];
        };
        ListedProductDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description Who makes it; null when nobody is named
             * @example Quay & Sons
             */
            brand: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description Address of the first picture
             * @example /v1/media/6078667e3f9acbd64f2a0a00514672e0.webp
             */
            image: string | null;
            /** @description Whether any variant can be bought now */
            inStock: boolean;
            /**
             * @description As shops show it; plain text
             * @example Harbour lamp
             */
            name: string;
            /** @description From the cheapest variant to the dearest, in the currency asked for */
            price: components["schemas"]["PriceRangeDto"];
            /**
             * @description Names the product in addresses; unique in the store
             * @example harbour-lamp
             */
            slug: string;
        };
        ListedProductListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Products of this page, in the order asked for */
            data: components["schemas"]["ListedProductDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        ListedVariantDto: {
            /**
             * @description `in_stock`, `back_order` (can be bought, comes later) or `sold_out`
             * @example in_stock
             * @enum {string}
             */
            availability: "back_order" | "in_stock" | "sold_out";
            /**
             * Format: uuid
             * @description UUID v7; what a cart line names
             */
            id: string;
            /**
             * @description Option name → value
             * @example {
             *       "Colour": "Ink"
             *     }
             */
            options: {
                [key: string]: string;
            };
            /** @description Of one unit, in the currency asked for */
            price: components["schemas"]["MoneyDto"];
            /**
             * @description The number of the variant in the warehouse; unique in the store
             * @example LMP-HARBOUR-INK
             */
            sku: string;
        };
        ListLinksDto: {
            /** @description The first page */
            first: components["schemas"]["PageLinkDto"];
            /** @description Missing on the last page */
            next?: components["schemas"]["PageLinkDto"];
            /** @description Missing on the first page */
            prev?: components["schemas"]["PageLinkDto"];
            /** @description This page */
            self: components["schemas"]["PageLinkDto"];
        };
        MoneyDto: {
            /**
             * @description Integer minor units: cents, pence.
             * @example 1999
             */
            amount: number;
            /**
             * @description ISO 4217 code.
             * @example EUR
             */
            currency: string;
        };
        NewOauthClientDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * @description Where users read more about it; null for nowhere
             * @example https://ledger.example
             */
            homepage: string | null;
            /**
             * Format: uuid
             * @description UUID v7; its `client_id`
             */
            id: string;
            /**
             * @description As users read it
             * @example Ledger for shops
             */
            name: string;
            /**
             * @description Where users may be sent back to
             * @example [
             *       "https://ledger.example/callback"
             *     ]
             */
            redirectUris: string[];
            /**
             * @description What it may ask users for
             * @example [
             *       "openid",
             *       "profile",
             *       "order.read"
             *     ]
             */
            scopes: string[];
            /**
             * @description Its `client_secret`, shown this once; left out of a public app
             * @example stoa_ocs_K3vB0m2uSgU6y1n9Yb7QhA5pTq8wXz4LrEcJdNfHiMk
             */
            secret?: string;
            /**
             * @description Whether it has a secret
             * @enum {string}
             */
            type: "confidential" | "public";
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /**
             * @description Rises with each change
             * @example 3
             */
            version: number;
        };
        OauthClientDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * @description Where users read more about it; null for nowhere
             * @example https://ledger.example
             */
            homepage: string | null;
            /**
             * Format: uuid
             * @description UUID v7; its `client_id`
             */
            id: string;
            /**
             * @description As users read it
             * @example Ledger for shops
             */
            name: string;
            /**
             * @description Where users may be sent back to
             * @example [
             *       "https://ledger.example/callback"
             *     ]
             */
            redirectUris: string[];
            /**
             * @description What it may ask users for
             * @example [
             *       "openid",
             *       "profile",
             *       "order.read"
             *     ]
             */
            scopes: string[];
            /**
             * @description Whether it has a secret
             * @enum {string}
             */
            type: "confidential" | "public";
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /**
             * @description Rises with each change
             * @example 3
             */
            version: number;
        };
        OauthClientListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Apps in the order asked for */
            data: components["schemas"]["OauthClientDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        OrderDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /** @description Who pays for it */
            billingAddress: components["schemas"]["AddressDto"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency: string;
            /**
             * @description Where news of the order go
             * @example ada@example.com
             */
            email: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC; a pending order waits for its payment until then
             */
            expiresAt: string;
            /** @description Parcels that were sent; none at first */
            fulfillments: components["schemas"]["FulfillmentDto"][];
            /**
             * @description Follows the fulfillments
             * @example unfulfilled
             * @enum {string}
             */
            fulfillmentStatus: "fulfilled" | "unfulfilled";
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @description What was ordered, as it was then */
            lines: components["schemas"]["OrderLineDto"][];
            /**
             * @description What people call the order; unique in the store
             * @example 100042
             */
            number: string;
            /** @description What became of the money */
            payment: components["schemas"]["OrderPaymentDto"];
            /**
             * @description Follows the payment ledger
             * @example authorized
             * @enum {string}
             */
            paymentStatus: "authorized" | "paid" | "partially_paid" | "partially_refunded" | "refunded" | "unpaid";
            /** @description Where it goes */
            shippingAddress: components["schemas"]["AddressDto"];
            /** @description How it is sent */
            shippingMethod: components["schemas"]["ChosenShippingDto"];
            /**
             * @description `pending` until the payment is settled, `completed` once everything is paid and sent
             * @example confirmed
             * @enum {string}
             */
            status: "cancelled" | "completed" | "confirmed" | "expired" | "pending";
            /**
             * @description Proves that the order is yours: send it as `Order-Token`
             * @example Zk1vT3p0c2pYbUx2d1JkR2hKb0F5TnFCaUVXS3JVbFg
             */
            token: string;
            /** @description What the whole order costs, shipping included */
            totals: components["schemas"]["TotalsDto"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /**
             * @description Rises with each change of the order or its payment; the first part of the `ETag`
             * @example 4
             */
            version: number;
        };
        OrderLineDto: {
            /** @description Part of the order's discount that falls on this line */
            discount: components["schemas"]["MoneyDto"];
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description The name of the product when it was ordered
             * @example Harbour lamp
             */
            name: string;
            /**
             * @description Option name → value
             * @example {
             *       "Colour": "Ink"
             *     }
             */
            options: {
                [key: string]: string;
            };
            /**
             * @description Units that were ordered
             * @example 2
             */
            quantity: number;
            /**
             * @description Units that went back to stock
             * @example 0
             */
            restocked: number;
            /**
             * @description The number of the variant when it was ordered
             * @example LMP-HARBOUR-INK
             */
            sku: string;
            /** @description Tax on the line; within the total or on top, as `totals.taxIncluded` says */
            tax: components["schemas"]["MoneyDto"];
            /** @description Quantity × unit price − discount */
            total: components["schemas"]["MoneyDto"];
            /** @description Of one unit, when it was ordered */
            unitPrice: components["schemas"]["MoneyDto"];
            /**
             * Format: uuid
             * @description Id of the product variant
             */
            variantId: string;
        };
        OrderPaymentDto: {
            /**
             * @description `settled`, `pending` (the provider has not said its last word) or `requires_action` (the shopper must open `challengeUrl`)
             * @example settled
             * @enum {string}
             */
            authorization: "pending" | "requires_action" | "settled";
            /** @description What the provider holds for the order; capturing it does not lessen it */
            authorized: components["schemas"]["MoneyDto"];
            /** @description What the shopper has paid */
            captured: components["schemas"]["MoneyDto"];
            /** @description Where the shopper proves that the card is theirs */
            challengeUrl: string | null;
            /**
             * @description Why the provider declined
             * @example insufficient_funds
             */
            failureCode: string | null;
            /**
             * @description Who takes the payment
             * @example sandbox
             */
            provider: string;
            /** @description What has been paid back of it */
            refunded: components["schemas"]["MoneyDto"];
        };
        OrderTransactionDto: {
            /** @description What it was asked for */
            amount: components["schemas"]["MoneyDto"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /** @description Why the provider refused it */
            failureCode: string | null;
            /**
             * Format: uuid
             * @description UUID v7; also what the provider knows it by
             */
            id: string;
            /**
             * @description What the provider was asked to do
             * @example capture
             * @enum {string}
             */
            kind: "authorization" | "capture" | "refund" | "void";
            /** @description Why staff asked for it */
            reason: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            settledAt: string | null;
            /**
             * @description `pending` until the provider has said its last word
             * @example succeeded
             * @enum {string}
             */
            state: "failed" | "pending" | "succeeded";
        };
        OwnOrderDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /** @description Who pays for it */
            billingAddress: components["schemas"]["AddressDto"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency: string;
            /**
             * @description Where news of the order go
             * @example ada@example.com
             */
            email: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC; a pending order waits for its payment until then
             */
            expiresAt: string;
            /** @description Parcels that were sent; none at first */
            fulfillments: components["schemas"]["FulfillmentDto"][];
            /**
             * @description Follows the fulfillments
             * @example unfulfilled
             * @enum {string}
             */
            fulfillmentStatus: "fulfilled" | "unfulfilled";
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @description What was ordered, as it was then */
            lines: components["schemas"]["OrderLineDto"][];
            /**
             * @description What people call the order; unique in the store
             * @example 100042
             */
            number: string;
            /** @description What became of the money */
            payment: components["schemas"]["OrderPaymentDto"];
            /**
             * @description Follows the payment ledger
             * @example authorized
             * @enum {string}
             */
            paymentStatus: "authorized" | "paid" | "partially_paid" | "partially_refunded" | "refunded" | "unpaid";
            /** @description Where it goes */
            shippingAddress: components["schemas"]["AddressDto"];
            /** @description How it is sent */
            shippingMethod: components["schemas"]["ChosenShippingDto"];
            /**
             * @description `pending` until the payment is settled, `completed` once everything is paid and sent
             * @example confirmed
             * @enum {string}
             */
            status: "cancelled" | "completed" | "confirmed" | "expired" | "pending";
            /**
             * @description Proves that the order is yours: send it as `Order-Token`. Not there where it was shared with you, which ends, and this does not
             * @example Zk1vT3p0c2pYbUx2d1JkR2hKb0F5TnFCaUVXS3JVbFg
             */
            token?: string;
            /** @description What the whole order costs, shipping included */
            totals: components["schemas"]["TotalsDto"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /**
             * @description Rises with each change of the order or its payment; the first part of the `ETag`
             * @example 4
             */
            version: number;
        };
        OwnOrderListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Orders of this page, in the order asked for */
            data: components["schemas"]["OwnOrderDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        PageDto: {
            /** @description Cursor for `page[after]`; null on the last page */
            next: string | null;
            /** @description Cursor for `page[before]`; null on the first page */
            prev: string | null;
            /**
             * @description Most items that this page could hold
             * @example 20
             */
            size: number;
            /**
             * @description How many items the filters leave on all pages; there with `page[total]=true`, null beyond a million
             * @example 1284
             */
            total?: number | null;
        };
        PageLinkDto: {
            /**
             * @description Address, from the root of the server
             * @example /v1/products?sort=price&page%5Bsize%5D=20
             */
            href: string;
        };
        PaymentMethodDto: {
            /**
             * @description Which provider takes the payment; `sandbox` is the one there is
             * @example sandbox
             */
            provider: string;
            /**
             * @description What the provider gave for the card. Cards of the sandbox are in docs/sandbox.md
             * @example card_ok
             */
            token: string;
        };
        PermissionDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description What it allows
             * @example Give money back
             */
            description: string;
            /**
             * @description As roles name it
             * @example order.refund
             */
            name: string;
        };
        PermissionListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Every permission, by name */
            data: components["schemas"]["PermissionDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        PriceDto: {
            /**
             * @description Integer minor units: cents, pence.
             * @example 1999
             */
            amount: number;
            /**
             * @description ISO 4217 code.
             * @example EUR
             */
            currency: string;
        };
        PriceRangeDto: {
            /** @description Of the cheapest variant */
            from: components["schemas"]["MoneyDto"];
            /** @description Of the dearest variant */
            to: components["schemas"]["MoneyDto"];
        };
        PricesDto: {
            /** @description One for each currency that the variant is sold in */
            prices: components["schemas"]["PriceDto"][];
        };
        ProblemDto: {
            /**
             * @description What programs read; it never changes
             * @example out_of_stock
             */
            code: string;
            /**
             * @description One sentence for people
             * @example There is not enough in stock; see items
             */
            detail: string;
            /** @description Every fault of the input at once, up to a hundred */
            errors?: components["schemas"]["InputFaultDto"][];
            /** @description How many faults there are beyond those */
            errorsLeftOut?: number;
            /** @description The address that was asked */
            instance?: string;
            /**
             * @description The HTTP status once more
             * @example 409
             */
            status: number;
            /**
             * @description The code in words; the same for every problem of a kind
             * @example Out of stock
             */
            title: string;
            /**
             * Format: uuid
             * @description Finds the request in the log; the same as `X-Request-Id`
             */
            traceId?: string;
            /**
             * @description Names the kind of problem
             * @example /docs/errors#out_of_stock
             */
            type: string;
        };
        ProductDetailDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /** @description What is known of it beside its options, in the order in which it is to be shown */
            attributes: components["schemas"]["ListedAttributeDto"][];
            /**
             * @description Who makes it; null when nobody is named
             * @example Quay & Sons
             */
            brand: string | null;
            /** @description Categories that it is filed in */
            categories: components["schemas"]["ListedCategoryDto"][];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * @description HTML of an allow-list: it may be shown as it is
             * @example <p>Throws its light where you read, and <em>nowhere else</em>.</p>
             */
            description: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description Addresses of pictures, best first
             * @example [
             *       "/v1/media/6078667e3f9acbd64f2a0a00514672e0.webp"
             *     ]
             */
            images: string[];
            /**
             * @description As shops show it; plain text
             * @example Harbour lamp
             */
            name: string;
            /** @description What a variant is chosen by, in the order shops show it; none when there is one variant */
            options: components["schemas"]["ListedOptionDto"][];
            /**
             * @description Names the product in addresses; unique in the store
             * @example harbour-lamp
             */
            slug: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /** @description What can be put into a cart: those with a price in the currency */
            variants: components["schemas"]["ListedVariantDto"][];
        };
        ProductDetailV1Dto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description Attribute name → value
             * @example {
             *       "Material": "Oiled oak"
             *     }
             */
            attributes: {
                [key: string]: string;
            };
            /**
             * @description Who makes it; null when nobody is named
             * @example Quay & Sons
             */
            brand: string | null;
            /** @description Categories that it is filed in */
            categories: components["schemas"]["ListedCategoryDto"][];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * @description HTML of an allow-list: it may be shown as it is
             * @example <p>Throws its light where you read, and <em>nowhere else</em>.</p>
             */
            description: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description Addresses of pictures, best first
             * @example [
             *       "/v1/media/6078667e3f9acbd64f2a0a00514672e0.webp"
             *     ]
             */
            images: string[];
            /**
             * @description As shops show it; plain text
             * @example Harbour lamp
             */
            name: string;
            /** @description What a variant is chosen by, in the order shops show it; none when there is one variant */
            options: components["schemas"]["ListedOptionDto"][];
            /**
             * @description Names the product in addresses; unique in the store
             * @example harbour-lamp
             */
            slug: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /** @description What can be put into a cart: those with a price in the currency */
            variants: components["schemas"]["ListedVariantDto"][];
        };
        ProductOperationDto: {
            /** @description A merge patch */
            changes?: components["schemas"]["UpdateProductDto"];
            /**
             * Format: uuid
             * @description Of the product to update or delete
             */
            id?: string;
            /**
             * @description What to do
             * @enum {string}
             */
            op: "create" | "delete" | "update";
            /** @description What to create */
            product?: components["schemas"]["CreateProductDto"];
            /**
             * @description Of the product to update or delete, as you saw it: what `If-Match` is elsewhere
             * @example 4
             */
            version?: number;
        };
        ProductOperationResultDto: {
            /**
             * @description Which operation, from 0
             * @example 0
             */
            index: number;
            /** @description Why it was refused */
            problem: components["schemas"]["ProblemDto"] | null;
            /** @description The product, unless it was deleted or refused */
            product: components["schemas"]["AdminProductDto"] | null;
            /**
             * @description What the operation would have been answered with on its own
             * @example 201
             */
            status: number;
        };
        ProductOperationResultsDto: {
            /** @description One for each operation, in their order */
            results: components["schemas"]["ProductOperationResultDto"][];
        };
        ProductOperationsDto: {
            /**
             * @description Whether the first refusal undoes all of it and is the answer to the call
             * @default false
             */
            atomic: boolean;
            /** @description Carried out in this order */
            operations: components["schemas"]["ProductOperationDto"][];
        };
        ProductOptionDto: {
            /**
             * @description What a variant is chosen by; 1 to 60 characters, unique in the product
             * @example Colour
             */
            name: string;
            /**
             * @description 1 to 100 different values of 1 to 100 characters, in the order shops show them
             * @example [
             *       "Chalk",
             *       "Ink"
             *     ]
             */
            values: string[];
        };
        ProveSessionDto: {
            /**
             * @description The password, of an account that has no second factor
             * @example seven green lamps on a hill
             */
            password?: string;
        };
        RefundDto: {
            /** @description Minor units; all that is left when missing */
            amount?: number;
            /**
             * @description Stays on record; 1 to 200 characters
             * @example Arrived broken
             */
            reason: string;
            /** @description Units that go back to stock */
            restock?: components["schemas"]["RestockDto"][];
        };
        RenewSessionDto: {
            /** @description The last `refreshToken` of the session. Left out by browsers, which send it as a cookie. */
            refreshToken?: string;
        };
        ReplaceUserRolesDto: {
            /** @description All roles that they hold here and in every store: what is left out is taken away */
            roles: components["schemas"]["WantedRoleDto"][];
        };
        ResetPasswordDto: {
            /**
             * @description The new one: 10 to 256 characters of any kind; none that is tried first, and not the e-mail address
             * @example nine blue chairs by the sea
             */
            password: string;
            /** @description As the mail has it */
            token: string;
        };
        RestockDto: {
            /**
             * Format: uuid
             * @description Id of an order line
             */
            lineId: string;
            /** @description Units that go back; no more than the line has left to send back */
            quantity: number;
        };
        RoleDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /** @description Whether it is the role `owner`, which stays as it is */
            isSystem: boolean;
            /**
             * @description As staff know it
             * @example Refund desk
             */
            name: string;
            /**
             * @description What whoever holds it may do; `*` is everything
             * @example [
             *       "order.read",
             *       "order.refund"
             *     ]
             */
            permissions: string[];
            /**
             * @description Code of the store that it is of; null: of the whole installation
             * @example main
             */
            store: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /**
             * @description Rises with each change
             * @example 3
             */
            version: number;
        };
        RoleListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Roles of the store and of the whole installation, in the order asked for */
            data: components["schemas"]["RoleDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        SessionDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /** @description A JWT; send it as `Authorization: Bearer …`. */
            accessToken: string;
            /**
             * @description Seconds until the access token ends. Then ask for another with the refresh token.
             * @example 900
             */
            expiresIn: number;
            /**
             * Format: uuid
             * @description The session’s id
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /** @description Opaque, and used once: `POST /v1/session-renewals` gives the next. Not there when it is in a cookie. */
            refreshToken?: string;
            /**
             * @description Always `Bearer` (RFC 6750)
             * @example Bearer
             */
            tokenType: string;
        };
        ShipDto: {
            /**
             * @description The carrier's number of the parcel
             * @example STOA-0001
             */
            tracking?: string;
        };
        ShippingMethodDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description What checkout names
             * @example standard
             */
            code: string;
            /** @description Goods total from which it is free; null if never */
            freeAbove: components["schemas"]["MoneyDto"] | null;
            /**
             * @description As shops show it; plain text
             * @example Standard, two to four days
             */
            name: string;
            /** @description What it costs below `freeAbove` */
            price: components["schemas"]["MoneyDto"];
        };
        ShippingMethodListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Every method that the store sends by, in the currency asked for */
            data: components["schemas"]["ShippingMethodDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        SignedInDeviceDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description Network address that it was last used from: IPv4, or the network of 64 bits of an IPv6 address
             * @example 203.0.113.7
             */
            address: string;
            /**
             * Format: date-time
             * @description When it was begun
             */
            createdAt: string;
            /**
             * @description What the client called itself, or what its `User-Agent` says
             * @example Firefox on Linux
             */
            deviceName: string;
            /**
             * Format: date-time
             * @description When it ends, however much it is used
             */
            endsAt: string;
            /**
             * Format: uuid
             * @description The session’s id
             * @example 01890a5d-ac96-774b-bcce-b302099a8057
             */
            id: string;
            /** @description Whether it is the one that asks */
            isCurrent: boolean;
            /**
             * Format: date-time
             * @description When it was last used, within the quarter of an hour that an access token lasts
             */
            lastUsedAt: string;
            /**
             * @description How: `pwd` the password, `otp` a code of an authenticator, `recovery` a recovery code, `passkey` a passkey, `fed` another provider
             * @example [
             *       "pwd",
             *       "otp"
             *     ]
             */
            methods: ("fed" | "otp" | "passkey" | "pwd" | "recovery")[];
            /**
             * @description Where that is, as far as the proxy before Stoa tells
             * @example DE
             */
            place: string | null;
            /**
             * Format: date-time
             * @description When you last proved that it is you; null when you will be asked anew before anything that is protected further
             */
            provenAt: string | null;
        };
        SignedInDeviceListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description The sessions that go on, last used first */
            data: components["schemas"]["SignedInDeviceDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        SignUpDto: {
            /**
             * Format: email
             * @description Where the mail goes that confirms the account; case does not matter
             * @example mia@shop.test
             */
            email: string;
            /**
             * @description As mails greet them, 1 to 100 characters
             * @example Mia Berg
             */
            name: string;
            /**
             * @description 10 to 256 characters of any kind; none that is tried first, and not the e-mail address
             * @example seven green lamps on a hill
             */
            password: string;
        };
        StockedVariantDto: {
            /**
             * @description Of the product
             * @example Harbour lamp
             */
            name: string;
            /**
             * @description Option name → value
             * @example {
             *       "Colour": "Ink"
             *     }
             */
            options: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description Id of the product that it is a variant of
             */
            productId: string;
            /**
             * @description The number of the variant in the warehouse; unique in the store
             * @example LMP-HARBOUR-INK
             */
            sku: string;
        };
        StockLevelDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /** @description Whether it sells on when nothing is left */
            backOrder: boolean;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the stock location
             */
            locationId: string;
            /**
             * @description Units on the shelf, reserved ones included
             * @example 25
             */
            onHand: number;
            /**
             * @description Units promised to orders and not shipped yet
             * @example 2
             */
            reserved: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /** @description With `expand=variant` */
            variant?: components["schemas"]["StockedVariantDto"];
            /**
             * Format: uuid
             * @description Id of the product variant
             */
            variantId: string;
            /**
             * @description Rises with each movement
             * @example 3
             */
            version: number;
        };
        StockLevelListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Levels of this page, in the order asked for */
            data: components["schemas"]["StockLevelDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        StockLocationDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * @description Names the location for programs; unique in the store
             * @example berlin
             */
            code: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description As staff know it; plain text
             * @example Berlin, the old tram depot
             */
            name: string;
        };
        StockLocationListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Every location that stock can lie at */
            data: components["schemas"]["StockLocationDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        TotalsDto: {
            /** @description What is taken off the subtotal */
            discount: components["schemas"]["MoneyDto"];
            /** @description What sending costs, before tax that comes on top */
            shipping: components["schemas"]["MoneyDto"];
            /** @description All lines before discounts */
            subtotal: components["schemas"]["MoneyDto"];
            /** @description All tax, on the lines and on shipping */
            tax: components["schemas"]["MoneyDto"];
            /** @description Whether the tax is within the other amounts or comes on top */
            taxIncluded: boolean;
            /** @description subtotal + shipping − discount, + tax unless included */
            total: components["schemas"]["MoneyDto"];
        };
        UpdateAccountDto: {
            /**
             * @description As mails greet them, 1 to 100 characters
             * @example Mia Berg-Lindt
             */
            name: string;
        };
        UpdateCartLineDto: {
            /**
             * @description Units
             * @example 3
             */
            quantity: number;
        };
        UpdateOauthClientDto: {
            /**
             * Format: uri
             * @description Where users read more about the app: an `https` address; null or left out for none
             * @example https://ledger.example
             */
            homepage?: string | null;
            /**
             * @description As users read it when they are asked for consent; one line of text
             * @example Ledger for shops
             */
            name: string;
            /**
             * @description Where users may be sent back to, compared as texts: `https`, `http` to `localhost`, `127.0.0.1` or `[::1]`, or a scheme of the app
             * @example [
             *       "https://ledger.example/callback"
             *     ]
             */
            redirectUris: string[];
            /**
             * @description What it may ask users for: `openid`, `profile`, `email`, `offline_access`, and names of *List permissions*
             * @example [
             *       "openid",
             *       "profile",
             *       "order.read"
             *     ]
             */
            scopes: string[];
        };
        UpdateProductDto: {
            /**
             * @description A PATCH merges them with those that it has; null takes one away
             * @example {
             *       "Material": "Oiled oak"
             *     }
             */
            attributes?: {
                [key: string]: string;
            };
            /**
             * @description Who makes it; 1 to 200 characters
             * @example Quay & Sons
             */
            brand?: string | null;
            /**
             * @description Paths of category names from the root; missing categories are made
             * @example [
             *       [
             *         "Light",
             *         "Table lamps"
             *       ]
             *     ]
             */
            categories?: string[][];
            /**
             * @description HTML: paragraphs, lists, headings of the third and fourth level, emphasis, quotations and links. Whatever else it has is taken out
             *     before it is stored, so shops may show it as it is
             * @example <p>Throws its light where you read, and <em>nowhere else</em>.</p>
             */
            description?: string;
            /** @description Keys of stored pictures, best first */
            images?: string[];
            /**
             * @description As shops show it; plain text of 1 to 300 characters
             * @example Harbour lamp
             */
            name?: string;
            /** @description What a variant is chosen by, in the order shops show it */
            options?: components["schemas"]["ProductOptionDto"][];
            /**
             * @description Names the product in addresses: lower-case letters and digits joined by hyphens
             * @example harbour-lamp
             */
            slug?: string;
            /**
             * @description Only published products are shown and sold
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        UpdateRoleDto: {
            /**
             * @description As staff know it; one line of text, unique in the store or in the installation
             * @example Refund desk
             */
            name: string;
            /**
             * @description Names of *List permissions*, each once and all of them your own
             * @example [
             *       "order.read",
             *       "order.refund"
             *     ]
             */
            permissions: string[];
        };
        UpdateVariantDto: {
            /** @description Merged with those that it has */
            options?: {
                [key: string]: string;
            };
            /** @description Unique in the store */
            sku?: string;
        };
        UserDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * Format: date-time
             * @description When they became staff: RFC 3339, UTC
             */
            createdAt: string;
            /**
             * @description Where they are written to
             * @example ada@example.com
             */
            email: string;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description What they are called
             * @example Ada Byron
             */
            name: string;
            /** @description What they hold in the store of the request and in every store, the oldest first */
            roles: components["schemas"]["HeldRoleDto"][];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /**
             * @description Rises whenever their roles are replaced
             * @example 3
             */
            version: number;
        };
        UserListDto: {
            /** @description Related resources, and the acts that are allowed now to whoever asks */
            _links: components["schemas"]["ListLinksDto"];
            /** @description Staff of the store and of the whole installation, in the order asked for */
            data: components["schemas"]["UserDto"][];
            /** @description Where the list goes on */
            page: components["schemas"]["PageDto"];
        };
        VariantDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC; null unless it is deleted
             */
            deletedAt: string | null;
            /**
             * Format: uuid
             * @description UUID v7
             */
            id: string;
            /**
             * @description Option name → value
             * @example {
             *       "Colour": "Ink"
             *     }
             */
            options: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description Id of the product that it is a variant of
             */
            productId: string;
            /**
             * @description The number of the variant in the warehouse; unique in the store
             * @example LMP-HARBOUR-INK
             */
            sku: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            updatedAt: string;
            /**
             * @description Rises with each change; the first part of the `ETag`
             * @example 2
             */
            version: number;
        };
        VariantPricesDto: {
            /**
             * @description Related resources, and the acts that are allowed to this caller now, by name
             * @example {
             *       "self": {
             *         "href": "/v1/products"
             *       }
             *     }
             */
            _links: {
                [key: string]: components["schemas"]["LinkDto"];
            };
            /** @description One for each currency that the variant is sold in */
            prices: components["schemas"]["MoneyDto"][];
            /**
             * Format: uuid
             * @description Id of the variant that costs this
             */
            variantId: string;
            /**
             * @description Rises each time they are replaced, 0 until the first time; the first part of the `ETag`
             * @example 1
             */
            version: number;
        };
        VerifyEmailDto: {
            /**
             * @description The one that was chosen with this sign-up
             * @example seven green lamps on a hill
             */
            password: string;
            /** @description As the mail has it */
            token: string;
        };
        WantedRoleDto: {
            /**
             * Format: uuid
             * @description Id of the role
             */
            roleId: string;
            /**
             * @description Code of the store where it holds, which is the store of the request; null or left out: in every store
             * @example main
             */
            store?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description `bytes`: `Range` may ask for a part (RFC 9110 §14.3) */
        "Accept-Ranges": string;
        /** @description Whether a browser shows the file or keeps it, and as what (RFC 6266) */
        "Content-Disposition": string;
        /** @description Which bytes these are, or how many there are of all (RFC 9110 §14.4) */
        "Content-Range": string;
        /** @description Since when this address is deprecated, as `@` and Unix seconds (RFC 9745) */
        Deprecation: string;
        /** @description Names this answer: for `If-None-Match`, and of what can be changed for `If-Match` */
        ETag: string;
        /** @description `true`: what was answered to the same call with the same key before */
        "Idempotent-Replayed": string;
        /** @description Address of what was made or, where it has none of its own, of what it is in */
        Location: string;
        /** @description What is left of each quota, and when it begins anew (draft-ietf-httpapi-ratelimit-headers-10) */
        RateLimit: string;
        /** @description The quotas that the call counts against, and their seconds */
        "RateLimit-Policy": string;
        /** @description Seconds to wait before the next try */
        "Retry-After": number;
        /** @description Address of the `successor-version` of a deprecated one (RFC 8288) */
        Successor: string;
        /** @description When this address goes (RFC 8594) */
        Sunset: string;
        /** @description How to sign in, or what an app has to be granted */
        "WWW-Authenticate": string;
        /** @description Finds the request in the log */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Jwks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JwksDto"];
                    "application/msgpack": components["schemas"]["JwksDto"];
                    "application/x-protobuf": components["schemas"]["JwksDto"];
                    "application/xml": components["schemas"]["JwksDto"];
                    "application/yaml": components["schemas"]["JwksDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                    "application/msgpack": components["schemas"]["HealthDto"];
                    "application/x-protobuf": components["schemas"]["HealthDto"];
                    "application/xml": components["schemas"]["HealthDto"];
                    "application/yaml": components["schemas"]["HealthDto"];
                };
            };
            /** @description Service Unavailable: `not_healthy` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                    "application/msgpack": components["schemas"]["HealthDto"];
                    "application/x-protobuf": components["schemas"]["HealthDto"];
                    "application/xml": components["schemas"]["HealthDto"];
                    "application/yaml": components["schemas"]["HealthDto"];
                };
            };
            /** @description Service Unavailable: `not_healthy` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Health_startup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                    "application/msgpack": components["schemas"]["HealthDto"];
                    "application/x-protobuf": components["schemas"]["HealthDto"];
                    "application/xml": components["schemas"]["HealthDto"];
                    "application/yaml": components["schemas"]["HealthDto"];
                };
            };
            /** @description Service Unavailable: `not_healthy` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Entry_shop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDto"];
                    "application/msgpack": components["schemas"]["EntryDto"];
                    "application/x-protobuf": components["schemas"]["EntryDto"];
                    "application/xml": components["schemas"]["EntryDto"];
                    "application/yaml": components["schemas"]["EntryDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Entry_admin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDto"];
                    "application/msgpack": components["schemas"]["EntryDto"];
                    "application/x-protobuf": components["schemas"]["EntryDto"];
                    "application/xml": components["schemas"]["EntryDto"];
                    "application/yaml": components["schemas"]["EntryDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AuditEntryAdmin_list: {
        parameters: {
            query?: {
                /** @description Streams all items, whatever the size of pages, as a file: `csv` (RFC 4180) or `ndjson`, a document a line */
                export?: "csv" | "ndjson";
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `at`, `actor`, `actorKind`, `action`, `resourceType`, `resource`, `storeId`, `outcome`, `details`, `address`, `traceId`; with a dot before what lies within one */
                fields?: string;
                /** @description Name of the event: `access.refused` */
                "filter[action]"?: string;
                /** @description Name of the event: `access.refused`; any of these, separated by commas */
                "filter[action][in]"?: string;
                /** @description Whose doing it was */
                "filter[actor]"?: string;
                /** @description When it happened; more than this */
                "filter[at][gt]"?: string;
                /** @description When it happened; this or more */
                "filter[at][gte]"?: string;
                /** @description When it happened; less than this */
                "filter[at][lt]"?: string;
                /** @description When it happened; this or less */
                "filter[at][lte]"?: string;
                /** @description `done` or `refused` */
                "filter[outcome]"?: string;
                /** @description Where to go on: `page.next` of an earlier answer */
                "page[after]"?: string;
                /** @description Where to go back to: `page.prev` of an earlier answer */
                "page[before]"?: string;
                /** @description Most items to answer with */
                "page[size]"?: number;
                /** @description Whether to count all items into `page.total`: it costs a look at each of them */
                "page[total]"?: boolean;
                /** @description One or more of `at`, separated by commas; `-` before one turns it round */
                sort?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description With `export`: the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryListDto"];
                    "application/msgpack": components["schemas"]["AuditEntryListDto"];
                    /** @example {"id":"0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34","createdAt":"2026-11-27T09:30:00.000Z"} */
                    "application/x-ndjson": string;
                    "application/x-protobuf": components["schemas"]["AuditEntryListDto"];
                    "application/xml": components["schemas"]["AuditEntryListDto"];
                    "application/yaml": components["schemas"]["AuditEntryListDto"];
                    /**
                     * @example id,createdAt
                     *     0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34,2026-11-27T09:30:00.000Z
                     */
                    "text/csv": string;
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    /** @description With `export`: the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `exports_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MediaAdmin_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description One file */
        requestBody: {
            content: {
                "application/pdf": string;
                "image/avif": string;
                "image/gif": string;
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                /**
                 * @example {
                 *       "file": "(the bytes of harbour-lamp.webp)"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file, with the type that it has
                     */
                    file: string;
                };
                "video/mp4": string;
                "video/webm": string;
            };
        };
        responses: {
            /** @description The file as it is kept */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetDto"];
                    "application/msgpack": components["schemas"]["AssetDto"];
                    "application/x-protobuf": components["schemas"]["AssetDto"];
                    "application/xml": components["schemas"]["AssetDto"];
                    "application/yaml": components["schemas"]["AssetDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Request Timeout: `request_too_slow` */
            408: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `file_empty`, `file_type_mismatch`, `upload_not_one_file` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `storage_full`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClientAdmin_list: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `name`, `type`, `homepage`, `redirectUris`, `scopes`, `version`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
                /** @description Apps that may ask for this scope */
                "filter[scope]"?: string;
                /** @description Where to go on: `page.next` of an earlier answer */
                "page[after]"?: string;
                /** @description Where to go back to: `page.prev` of an earlier answer */
                "page[before]"?: string;
                /** @description Most items to answer with */
                "page[size]"?: number;
                /** @description Whether to count all items into `page.total`: it costs a look at each of them */
                "page[total]"?: boolean;
                /** @description One or more of `name`, `createdAt`, separated by commas; `-` before one turns it round */
                sort?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthClientListDto"];
                    "application/msgpack": components["schemas"]["OauthClientListDto"];
                    "application/x-protobuf": components["schemas"]["OauthClientListDto"];
                    "application/xml": components["schemas"]["OauthClientListDto"];
                    "application/yaml": components["schemas"]["OauthClientListDto"];
                    "text/csv": components["schemas"]["OauthClientListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClientAdmin_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOauthClientDto"];
                "application/msgpack": components["schemas"]["CreateOauthClientDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateOauthClientDto"];
                "application/xml": components["schemas"]["CreateOauthClientDto"];
                "application/yaml": components["schemas"]["CreateOauthClientDto"];
            };
        };
        responses: {
            /** @description The new app */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewOauthClientDto"];
                    "application/msgpack": components["schemas"]["NewOauthClientDto"];
                    "application/x-protobuf": components["schemas"]["NewOauthClientDto"];
                    "application/xml": components["schemas"]["NewOauthClientDto"];
                    "application/yaml": components["schemas"]["NewOauthClientDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required`, `step_up_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `session_required`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClientAdmin_get: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `name`, `type`, `homepage`, `redirectUris`, `scopes`, `version`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The app’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthClientDto"];
                    "application/msgpack": components["schemas"]["OauthClientDto"];
                    "application/x-protobuf": components["schemas"]["OauthClientDto"];
                    "application/xml": components["schemas"]["OauthClientDto"];
                    "application/yaml": components["schemas"]["OauthClientDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `oauth_client_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClientAdmin_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The app’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOauthClientDto"];
                "application/msgpack": components["schemas"]["UpdateOauthClientDto"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateOauthClientDto"];
                "application/xml": components["schemas"]["UpdateOauthClientDto"];
                "application/yaml": components["schemas"]["UpdateOauthClientDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthClientDto"];
                    "application/msgpack": components["schemas"]["OauthClientDto"];
                    "application/x-protobuf": components["schemas"]["OauthClientDto"];
                    "application/xml": components["schemas"]["OauthClientDto"];
                    "application/yaml": components["schemas"]["OauthClientDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required`, `step_up_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `session_required`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `oauth_client_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClientAdmin_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The app’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required`, `step_up_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `session_required`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `oauth_client_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClientAdmin_rotateSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The app’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app with its new secret */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewOauthClientDto"];
                    "application/msgpack": components["schemas"]["NewOauthClientDto"];
                    "application/x-protobuf": components["schemas"]["NewOauthClientDto"];
                    "application/xml": components["schemas"]["NewOauthClientDto"];
                    "application/yaml": components["schemas"]["NewOauthClientDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required`, `step_up_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `session_required`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `oauth_client_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `oauth_client_public` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrderAdmin_list: {
        parameters: {
            query?: {
                /** @description What to add, separated by commas: `payment.transactions` (all that was asked of the payment provider) */
                expand?: string;
                /** @description Streams all items, whatever the size of pages, as a file: `csv` (RFC 4180) or `ndjson`, a document a line */
                export?: "csv" | "ndjson";
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `number`, `status`, `paymentStatus`, `fulfillmentStatus`, `email`, `currency`, `lines`, `totals`, `shippingMethod`, `shippingAddress`, `billingAddress`, `fulfillments`, `version`, `expiresAt`, `createdAt`, `updatedAt`, `statusReason`, `payment`; with a dot before what lies within one */
                fields?: string;
                /** @description When it was placed; more than this */
                "filter[createdAt][gt]"?: string;
                /** @description When it was placed; this or more */
                "filter[createdAt][gte]"?: string;
                /** @description When it was placed; less than this */
                "filter[createdAt][lt]"?: string;
                /** @description When it was placed; this or less */
                "filter[createdAt][lte]"?: string;
                /** @description The shopper's address, in any case */
                "filter[email]"?: string;
                /** @description The order's number */
                "filter[number]"?: string;
                /** @description The order's number; any of these, separated by commas */
                "filter[number][in]"?: string;
                /** @description `pending`, `confirmed`, `completed`, `cancelled` or `expired` */
                "filter[status]"?: string;
                /** @description `pending`, `confirmed`, `completed`, `cancelled` or `expired`; any of these, separated by commas */
                "filter[status][in]"?: string;
                /** @description `pending`, `confirmed`, `completed`, `cancelled` or `expired`; anything but this */
                "filter[status][ne]"?: string;
                /** @description Where to go on: `page.next` of an earlier answer */
                "page[after]"?: string;
                /** @description Where to go back to: `page.prev` of an earlier answer */
                "page[before]"?: string;
                /** @description Most items to answer with */
                "page[size]"?: number;
                /** @description Whether to count all items into `page.total`: it costs a look at each of them */
                "page[total]"?: boolean;
                /** @description One or more of `createdAt`, separated by commas; `-` before one turns it round */
                sort?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description With `export`: the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderListDto"];
                    "application/msgpack": components["schemas"]["AdminOrderListDto"];
                    /** @example {"id":"0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34","createdAt":"2026-11-27T09:30:00.000Z"} */
                    "application/x-ndjson": string;
                    "application/x-protobuf": components["schemas"]["AdminOrderListDto"];
                    "application/xml": components["schemas"]["AdminOrderListDto"];
                    "application/yaml": components["schemas"]["AdminOrderListDto"];
                    /**
                     * @example id,createdAt
                     *     0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34,2026-11-27T09:30:00.000Z
                     */
                    "text/csv": string;
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    /** @description With `export`: the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `exports_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrderAdmin_get: {
        parameters: {
            query?: {
                /** @description What to add, separated by commas: `payment.transactions` (all that was asked of the payment provider) */
                expand?: string;
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `number`, `status`, `paymentStatus`, `fulfillmentStatus`, `email`, `currency`, `lines`, `totals`, `shippingMethod`, `shippingAddress`, `billingAddress`, `fulfillments`, `version`, `expiresAt`, `createdAt`, `updatedAt`, `statusReason`, `payment`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The order's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                    "application/msgpack": components["schemas"]["AdminOrderDto"];
                    "application/x-protobuf": components["schemas"]["AdminOrderDto"];
                    "application/xml": components["schemas"]["AdminOrderDto"];
                    "application/yaml": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `order_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrderAdmin_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` that you saw: refused when it has changed since */
                "If-Match"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The order's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOrderDto"];
                "application/msgpack": components["schemas"]["CancelOrderDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CancelOrderDto"];
                "application/xml": components["schemas"]["CancelOrderDto"];
                "application/yaml": components["schemas"]["CancelOrderDto"];
            };
        };
        responses: {
            /** @description The order is cancelled, and nothing of it is owed */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                    "application/msgpack": components["schemas"]["AdminOrderDto"];
                    "application/x-protobuf": components["schemas"]["AdminOrderDto"];
                    "application/xml": components["schemas"]["AdminOrderDto"];
                    "application/yaml": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description The order is cancelled, and its money has not gone back yet */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                    "application/msgpack": components["schemas"]["AdminOrderDto"];
                    "application/x-protobuf": components["schemas"]["AdminOrderDto"];
                    "application/xml": components["schemas"]["AdminOrderDto"];
                    "application/yaml": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `order_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `order_not_cancellable`, `payment_in_flight`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrderAdmin_capture: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`.
                 * @example 0b6b5c5e-6d0c-4f0e-9d0e-3c1c7b8f7a55
                 */
                "Idempotency-Key": string;
                /** @description The `ETag` that you saw: refused when it has changed since */
                "If-Match"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The order's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureDto"];
                "application/msgpack": components["schemas"]["CaptureDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CaptureDto"];
                "application/xml": components["schemas"]["CaptureDto"];
                "application/yaml": components["schemas"]["CaptureDto"];
            };
        };
        responses: {
            /** @description The money is taken */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                    "application/msgpack": components["schemas"]["AdminOrderDto"];
                    "application/x-protobuf": components["schemas"]["AdminOrderDto"];
                    "application/xml": components["schemas"]["AdminOrderDto"];
                    "application/yaml": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description The provider has not answered: `payment.operations` has what waits. The same call with its key tells how it went */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                    "application/msgpack": components["schemas"]["AdminOrderDto"];
                    "application/x-protobuf": components["schemas"]["AdminOrderDto"];
                    "application/xml": components["schemas"]["AdminOrderDto"];
                    "application/yaml": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `order_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `order_not_open`, `capture_exceeds_authorized`, `payment_operation_failed`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrderAdmin_ship: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` that you saw: refused when it has changed since */
                "If-Match"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The order's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipDto"];
                "application/msgpack": components["schemas"]["ShipDto"];
                "application/x-www-form-urlencoded": components["schemas"]["ShipDto"];
                "application/xml": components["schemas"]["ShipDto"];
                "application/yaml": components["schemas"]["ShipDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                    "application/msgpack": components["schemas"]["AdminOrderDto"];
                    "application/x-protobuf": components["schemas"]["AdminOrderDto"];
                    "application/xml": components["schemas"]["AdminOrderDto"];
                    "application/yaml": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `order_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `order_not_shippable`, `stock_not_on_hand`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OrderAdmin_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`.
                 * @example 0b6b5c5e-6d0c-4f0e-9d0e-3c1c7b8f7a55
                 */
                "Idempotency-Key": string;
                /** @description The `ETag` that you saw: refused when it has changed since */
                "If-Match"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The order's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundDto"];
                "application/msgpack": components["schemas"]["RefundDto"];
                "application/x-www-form-urlencoded": components["schemas"]["RefundDto"];
                "application/xml": components["schemas"]["RefundDto"];
                "application/yaml": components["schemas"]["RefundDto"];
            };
        };
        responses: {
            /** @description The money has gone back, and the goods */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                    "application/msgpack": components["schemas"]["AdminOrderDto"];
                    "application/x-protobuf": components["schemas"]["AdminOrderDto"];
                    "application/xml": components["schemas"]["AdminOrderDto"];
                    "application/yaml": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description The provider has not answered: `payment.operations` has what waits. The same call with its key tells how it went */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrderDto"];
                    "application/msgpack": components["schemas"]["AdminOrderDto"];
                    "application/x-protobuf": components["schemas"]["AdminOrderDto"];
                    "application/xml": components["schemas"]["AdminOrderDto"];
                    "application/yaml": components["schemas"]["AdminOrderDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `order_not_found`, `order_line_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `order_not_open`, `refund_exceeds_captured`, `restock_exceeds_line`, `payment_operation_failed`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PermissionAdmin_list: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `name`, `description`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionListDto"];
                    "application/msgpack": components["schemas"]["PermissionListDto"];
                    "application/x-protobuf": components["schemas"]["PermissionListDto"];
                    "application/xml": components["schemas"]["PermissionListDto"];
                    "application/yaml": components["schemas"]["PermissionListDto"];
                    "text/csv": components["schemas"]["PermissionListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PermissionAdmin_holders: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `userId`, `email`, `name`, `roleId`, `role`, `store`, `grantedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The permission's name */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolderListDto"];
                    "application/msgpack": components["schemas"]["HolderListDto"];
                    "application/x-protobuf": components["schemas"]["HolderListDto"];
                    "application/xml": components["schemas"]["HolderListDto"];
                    "application/yaml": components["schemas"]["HolderListDto"];
                    "text/csv": components["schemas"]["HolderListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `permission_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProductOperationsAdmin_perform: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductOperationsDto"];
                "application/msgpack": components["schemas"]["ProductOperationsDto"];
                "application/x-www-form-urlencoded": components["schemas"]["ProductOperationsDto"];
                "application/xml": components["schemas"]["ProductOperationsDto"];
                "application/yaml": components["schemas"]["ProductOperationsDto"];
            };
        };
        responses: {
            /** @description What became of each operation */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductOperationResultsDto"];
                    "application/msgpack": components["schemas"]["ProductOperationResultsDto"];
                    "application/x-protobuf": components["schemas"]["ProductOperationResultsDto"];
                    "application/xml": components["schemas"]["ProductOperationResultsDto"];
                    "application/yaml": components["schemas"]["ProductOperationResultsDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `product_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `external_id_taken`, `slug_taken`, `sku_taken`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `product_deleted` */
            410: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `variant_options_invalid`, `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProductAdmin_list: {
        parameters: {
            query?: {
                /** @description Streams all items, whatever the size of pages, as a file: `csv` (RFC 4180) or `ndjson`, a document a line */
                export?: "csv" | "ndjson";
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `externalId`, `slug`, `name`, `description`, `brand`, `status`, `attributes`, `options`, `images`, `categories`, `variants`, `version`, `deletedAt`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
                /** @description When it was created; more than this */
                "filter[createdAt][gt]"?: string;
                /** @description When it was created; this or more */
                "filter[createdAt][gte]"?: string;
                /** @description When it was created; less than this */
                "filter[createdAt][lt]"?: string;
                /** @description When it was created; this or less */
                "filter[createdAt][lte]"?: string;
                /** @description `true` for deleted products only; without this filter they are left out */
                "filter[deleted]"?: boolean;
                /** @description The product's key in another system */
                "filter[externalId]"?: string;
                /** @description The product's key in another system; any of these, separated by commas */
                "filter[externalId][in]"?: string;
                /** @description SKU of one of its variants */
                "filter[sku]"?: string;
                /** @description SKU of one of its variants; any of these, separated by commas */
                "filter[sku][in]"?: string;
                /** @description SKU of one of its variants; what begins like this */
                "filter[sku][prefix]"?: string;
                /** @description `draft` or `published` */
                "filter[status]"?: string;
                /** @description `draft` or `published`; anything but this */
                "filter[status][ne]"?: string;
                /** @description Where to go on: `page.next` of an earlier answer */
                "page[after]"?: string;
                /** @description Where to go back to: `page.prev` of an earlier answer */
                "page[before]"?: string;
                /** @description Most items to answer with */
                "page[size]"?: number;
                /** @description Whether to count all items into `page.total`: it costs a look at each of them */
                "page[total]"?: boolean;
                /** @description One or more of `createdAt`, `name`, separated by commas; `-` before one turns it round */
                sort?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description With `export`: the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductListDto"];
                    "application/msgpack": components["schemas"]["AdminProductListDto"];
                    /** @example {"id":"0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34","createdAt":"2026-11-27T09:30:00.000Z"} */
                    "application/x-ndjson": string;
                    "application/x-protobuf": components["schemas"]["AdminProductListDto"];
                    "application/xml": components["schemas"]["AdminProductListDto"];
                    "application/yaml": components["schemas"]["AdminProductListDto"];
                    /**
                     * @example id,createdAt
                     *     0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34,2026-11-27T09:30:00.000Z
                     */
                    "text/csv": string;
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    /** @description With `export`: the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `exports_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProductAdmin_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProductDto"];
                "application/msgpack": components["schemas"]["CreateProductDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateProductDto"];
                "application/xml": components["schemas"]["CreateProductDto"];
                "application/yaml": components["schemas"]["CreateProductDto"];
            };
        };
        responses: {
            /** @description The product as it was stored */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductDto"];
                    "application/msgpack": components["schemas"]["AdminProductDto"];
                    "application/x-protobuf": components["schemas"]["AdminProductDto"];
                    "application/xml": components["schemas"]["AdminProductDto"];
                    "application/yaml": components["schemas"]["AdminProductDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `external_id_taken`, `slug_taken`, `sku_taken`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `variant_options_invalid`, `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProductAdmin_get: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `externalId`, `slug`, `name`, `description`, `brand`, `status`, `attributes`, `options`, `images`, `categories`, `variants`, `version`, `deletedAt`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The product's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductDto"];
                    "application/msgpack": components["schemas"]["AdminProductDto"];
                    "application/x-protobuf": components["schemas"]["AdminProductDto"];
                    "application/xml": components["schemas"]["AdminProductDto"];
                    "application/yaml": components["schemas"]["AdminProductDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `product_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProductChangeAdmin_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The product's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProductDto"];
                "application/msgpack": components["schemas"]["CreateProductDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateProductDto"];
                "application/xml": components["schemas"]["CreateProductDto"];
                "application/yaml": components["schemas"]["CreateProductDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductDto"];
                    "application/msgpack": components["schemas"]["AdminProductDto"];
                    "application/x-protobuf": components["schemas"]["AdminProductDto"];
                    "application/xml": components["schemas"]["AdminProductDto"];
                    "application/yaml": components["schemas"]["AdminProductDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `product_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `external_id_taken`, `slug_taken`, `sku_taken` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `product_deleted` */
            410: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `variant_options_invalid`, `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProductChangeAdmin_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The product's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `product_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `product_deleted` */
            410: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProductChangeAdmin_update: {
        parameters: {
            query?: never;
            header: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The product's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProductDto"];
                "application/json-patch+json": {
                    /** @description Where `move` and `copy` take the value from */
                    from?: string;
                    /**
                     * @description What to do
                     * @enum {string}
                     */
                    op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                    /**
                     * @description Where: an RFC 6901 pointer
                     * @example /attributes/Material
                     */
                    path: string;
                    /** @description What `add` and `replace` put there, and `test` expects */
                    value?: unknown;
                }[];
                "application/merge-patch+json": components["schemas"]["UpdateProductDto"];
                "application/msgpack": components["schemas"]["UpdateProductDto"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateProductDto"];
                "application/xml": components["schemas"]["UpdateProductDto"];
                "application/yaml": components["schemas"]["UpdateProductDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductDto"];
                    "application/msgpack": components["schemas"]["AdminProductDto"];
                    "application/x-protobuf": components["schemas"]["AdminProductDto"];
                    "application/xml": components["schemas"]["AdminProductDto"];
                    "application/yaml": components["schemas"]["AdminProductDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `product_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `slug_taken`, `patch_not_applicable`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `product_deleted` */
            410: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `variant_options_invalid`, `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProductChangeAdmin_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` that you saw: refused when it has changed since */
                "If-Match"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The product's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductDto"];
                    "application/msgpack": components["schemas"]["AdminProductDto"];
                    "application/x-protobuf": components["schemas"]["AdminProductDto"];
                    "application/xml": components["schemas"]["AdminProductDto"];
                    "application/yaml": components["schemas"]["AdminProductDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `product_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `external_id_taken`, `slug_taken`, `sku_taken`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    VariantAdmin_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` that you saw: refused when it has changed since */
                "If-Match"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The product's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVariantDto"];
                "application/msgpack": components["schemas"]["CreateVariantDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateVariantDto"];
                "application/xml": components["schemas"]["CreateVariantDto"];
                "application/yaml": components["schemas"]["CreateVariantDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariantDto"];
                    "application/msgpack": components["schemas"]["VariantDto"];
                    "application/x-protobuf": components["schemas"]["VariantDto"];
                    "application/xml": components["schemas"]["VariantDto"];
                    "application/yaml": components["schemas"]["VariantDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `product_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `sku_taken`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `product_deleted` */
            410: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `variant_options_invalid`, `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RoleAdmin_list: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `name`, `store`, `permissions`, `isSystem`, `version`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
                /** @description Roles that include this permission by its name */
                "filter[permission]"?: string;
                /** @description Where to go on: `page.next` of an earlier answer */
                "page[after]"?: string;
                /** @description Where to go back to: `page.prev` of an earlier answer */
                "page[before]"?: string;
                /** @description Most items to answer with */
                "page[size]"?: number;
                /** @description Whether to count all items into `page.total`: it costs a look at each of them */
                "page[total]"?: boolean;
                /** @description One or more of `name`, `createdAt`, separated by commas; `-` before one turns it round */
                sort?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListDto"];
                    "application/msgpack": components["schemas"]["RoleListDto"];
                    "application/x-protobuf": components["schemas"]["RoleListDto"];
                    "application/xml": components["schemas"]["RoleListDto"];
                    "application/yaml": components["schemas"]["RoleListDto"];
                    "text/csv": components["schemas"]["RoleListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RoleAdmin_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoleDto"];
                "application/msgpack": components["schemas"]["CreateRoleDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateRoleDto"];
                "application/xml": components["schemas"]["CreateRoleDto"];
                "application/yaml": components["schemas"]["CreateRoleDto"];
            };
        };
        responses: {
            /** @description The new role */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDto"];
                    "application/msgpack": components["schemas"]["RoleDto"];
                    "application/x-protobuf": components["schemas"]["RoleDto"];
                    "application/xml": components["schemas"]["RoleDto"];
                    "application/yaml": components["schemas"]["RoleDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required`, `step_up_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `grant_exceeds_own`, `permission_missing`, `session_required`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `role_name_taken`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `store_out_of_scope`, `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RoleAdmin_get: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `name`, `store`, `permissions`, `isSystem`, `version`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The role's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDto"];
                    "application/msgpack": components["schemas"]["RoleDto"];
                    "application/x-protobuf": components["schemas"]["RoleDto"];
                    "application/xml": components["schemas"]["RoleDto"];
                    "application/yaml": components["schemas"]["RoleDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `role_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RoleAdmin_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The role's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRoleDto"];
                "application/msgpack": components["schemas"]["UpdateRoleDto"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateRoleDto"];
                "application/xml": components["schemas"]["UpdateRoleDto"];
                "application/yaml": components["schemas"]["UpdateRoleDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDto"];
                    "application/msgpack": components["schemas"]["RoleDto"];
                    "application/x-protobuf": components["schemas"]["RoleDto"];
                    "application/xml": components["schemas"]["RoleDto"];
                    "application/yaml": components["schemas"]["RoleDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required`, `step_up_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `grant_exceeds_own`, `permission_missing`, `session_required`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `role_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `role_name_taken`, `role_not_changeable` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RoleAdmin_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The role's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required`, `step_up_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `grant_exceeds_own`, `permission_missing`, `session_required`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `role_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `role_in_use`, `role_not_changeable` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionAdmin_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionDto"];
                "application/msgpack": components["schemas"]["CreateSessionDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateSessionDto"];
                "application/xml": components["schemas"]["CreateSessionDto"];
                "application/yaml": components["schemas"]["CreateSessionDto"];
            };
        };
        responses: {
            /** @description The session and its tokens */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description The refresh token of a browser: given, replaced or taken away */
                    "Set-Cookie"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                    "application/msgpack": components["schemas"]["SessionDto"];
                    "application/x-protobuf": components["schemas"]["SessionDto"];
                    "application/xml": components["schemas"]["SessionDto"];
                    "application/yaml": components["schemas"]["SessionDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `credentials_wrong` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `passwords_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    StockAdmin_adjust: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStockAdjustmentDto"];
                "application/msgpack": components["schemas"]["CreateStockAdjustmentDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateStockAdjustmentDto"];
                "application/xml": components["schemas"]["CreateStockAdjustmentDto"];
                "application/yaml": components["schemas"]["CreateStockAdjustmentDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLevelDto"];
                    "application/msgpack": components["schemas"]["StockLevelDto"];
                    "application/x-protobuf": components["schemas"]["StockLevelDto"];
                    "application/xml": components["schemas"]["StockLevelDto"];
                    "application/yaml": components["schemas"]["StockLevelDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `variant_not_found`, `location_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `stock_not_adjustable`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    StockAdmin_listLevels: {
        parameters: {
            query?: {
                /** @description What to add, separated by commas: `variant` (what the level counts) */
                expand?: string;
                /** @description Streams all items, whatever the size of pages, as a file: `csv` (RFC 4180) or `ndjson`, a document a line */
                export?: "csv" | "ndjson";
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `variantId`, `locationId`, `onHand`, `reserved`, `backOrder`, `version`, `updatedAt`, `variant`; with a dot before what lies within one */
                fields?: string;
                /** @description Id of a stock location */
                "filter[locationId]"?: string;
                /** @description Id of a variant */
                "filter[variantId]"?: string;
                /** @description Id of a variant; any of these, separated by commas */
                "filter[variantId][in]"?: string;
                /** @description Where to go on: `page.next` of an earlier answer */
                "page[after]"?: string;
                /** @description Where to go back to: `page.prev` of an earlier answer */
                "page[before]"?: string;
                /** @description Most items to answer with */
                "page[size]"?: number;
                /** @description Whether to count all items into `page.total`: it costs a look at each of them */
                "page[total]"?: boolean;
                /** @description One or more of `id`, separated by commas; `-` before one turns it round */
                sort?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description With `export`: the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLevelListDto"];
                    "application/msgpack": components["schemas"]["StockLevelListDto"];
                    /** @example {"id":"0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34","createdAt":"2026-11-27T09:30:00.000Z"} */
                    "application/x-ndjson": string;
                    "application/x-protobuf": components["schemas"]["StockLevelListDto"];
                    "application/xml": components["schemas"]["StockLevelListDto"];
                    "application/yaml": components["schemas"]["StockLevelListDto"];
                    /**
                     * @example id,createdAt
                     *     0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34,2026-11-27T09:30:00.000Z
                     */
                    "text/csv": string;
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    /** @description With `export`: the name of the file (RFC 6266) */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `exports_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    StockAdmin_getLevel: {
        parameters: {
            query?: {
                /** @description What to add, separated by commas: `variant` (what the level counts) */
                expand?: string;
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `variantId`, `locationId`, `onHand`, `reserved`, `backOrder`, `version`, `updatedAt`, `variant`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The level's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLevelDto"];
                    "application/msgpack": components["schemas"]["StockLevelDto"];
                    "application/x-protobuf": components["schemas"]["StockLevelDto"];
                    "application/xml": components["schemas"]["StockLevelDto"];
                    "application/yaml": components["schemas"]["StockLevelDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `stock_level_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    StockAdmin_listLocations: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `code`, `name`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockLocationListDto"];
                    "application/msgpack": components["schemas"]["StockLocationListDto"];
                    "application/x-protobuf": components["schemas"]["StockLocationListDto"];
                    "application/xml": components["schemas"]["StockLocationListDto"];
                    "application/yaml": components["schemas"]["StockLocationListDto"];
                    "text/csv": components["schemas"]["StockLocationListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UserAdmin_list: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `email`, `name`, `roles`, `version`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
                /** @description Who holds this role, anywhere */
                "filter[roleId]"?: string;
                /** @description Where to go on: `page.next` of an earlier answer */
                "page[after]"?: string;
                /** @description Where to go back to: `page.prev` of an earlier answer */
                "page[before]"?: string;
                /** @description Most items to answer with */
                "page[size]"?: number;
                /** @description Whether to count all items into `page.total`: it costs a look at each of them */
                "page[total]"?: boolean;
                /** @description One or more of `createdAt`, separated by commas; `-` before one turns it round */
                sort?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListDto"];
                    "application/msgpack": components["schemas"]["UserListDto"];
                    "application/x-protobuf": components["schemas"]["UserListDto"];
                    "application/xml": components["schemas"]["UserListDto"];
                    "application/yaml": components["schemas"]["UserListDto"];
                    "text/csv": components["schemas"]["UserListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UserAdmin_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
                "application/msgpack": components["schemas"]["CreateUserDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateUserDto"];
                "application/xml": components["schemas"]["CreateUserDto"];
                "application/yaml": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            /** @description The new member of staff */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                    "application/msgpack": components["schemas"]["UserDto"];
                    "application/x-protobuf": components["schemas"]["UserDto"];
                    "application/xml": components["schemas"]["UserDto"];
                    "application/yaml": components["schemas"]["UserDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required`, `step_up_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `grant_exceeds_own`, `permission_missing`, `session_required`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `role_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `user_already_staff`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `role_of_one_store`, `store_out_of_scope`, `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UserAdmin_get: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `email`, `name`, `roles`, `version`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The user's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                    "application/msgpack": components["schemas"]["UserDto"];
                    "application/x-protobuf": components["schemas"]["UserDto"];
                    "application/xml": components["schemas"]["UserDto"];
                    "application/yaml": components["schemas"]["UserDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `user_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PermissionAdmin_ofUser: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `permission`, `description`, `roleId`, `role`, `store`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The user's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPermissionListDto"];
                    "application/msgpack": components["schemas"]["HeldPermissionListDto"];
                    "application/x-protobuf": components["schemas"]["HeldPermissionListDto"];
                    "application/xml": components["schemas"]["HeldPermissionListDto"];
                    "application/yaml": components["schemas"]["HeldPermissionListDto"];
                    "text/csv": components["schemas"]["HeldPermissionListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `user_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UserAdmin_replaceRoles: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The user's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceUserRolesDto"];
                "application/msgpack": components["schemas"]["ReplaceUserRolesDto"];
                "application/x-www-form-urlencoded": components["schemas"]["ReplaceUserRolesDto"];
                "application/xml": components["schemas"]["ReplaceUserRolesDto"];
                "application/yaml": components["schemas"]["ReplaceUserRolesDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                    "application/msgpack": components["schemas"]["UserDto"];
                    "application/x-protobuf": components["schemas"]["UserDto"];
                    "application/xml": components["schemas"]["UserDto"];
                    "application/yaml": components["schemas"]["UserDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required`, `step_up_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `grant_exceeds_own`, `permission_missing`, `session_required`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `user_not_found`, `role_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `last_owner_not_removable` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `role_of_one_store`, `store_out_of_scope`, `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    VariantAdmin_get: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `productId`, `sku`, `options`, `version`, `deletedAt`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The variant's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariantDto"];
                    "application/msgpack": components["schemas"]["VariantDto"];
                    "application/x-protobuf": components["schemas"]["VariantDto"];
                    "application/xml": components["schemas"]["VariantDto"];
                    "application/yaml": components["schemas"]["VariantDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `variant_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    VariantAdmin_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The variant's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `variant_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `variant_is_last` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `product_deleted`, `variant_deleted` */
            410: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    VariantAdmin_update: {
        parameters: {
            query?: never;
            header: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The variant's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVariantDto"];
                "application/merge-patch+json": components["schemas"]["UpdateVariantDto"];
                "application/msgpack": components["schemas"]["UpdateVariantDto"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateVariantDto"];
                "application/xml": components["schemas"]["UpdateVariantDto"];
                "application/yaml": components["schemas"]["UpdateVariantDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariantDto"];
                    "application/msgpack": components["schemas"]["VariantDto"];
                    "application/x-protobuf": components["schemas"]["VariantDto"];
                    "application/xml": components["schemas"]["VariantDto"];
                    "application/yaml": components["schemas"]["VariantDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `variant_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `sku_taken`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `product_deleted`, `variant_deleted` */
            410: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `variant_options_invalid`, `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PriceAdmin_get: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `variantId`, `version`, `prices`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The variant's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariantPricesDto"];
                    "application/msgpack": components["schemas"]["VariantPricesDto"];
                    "application/x-protobuf": components["schemas"]["VariantPricesDto"];
                    "application/xml": components["schemas"]["VariantPricesDto"];
                    "application/yaml": components["schemas"]["VariantPricesDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `variant_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PriceAdmin_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The variant's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PricesDto"];
                "application/msgpack": components["schemas"]["PricesDto"];
                "application/x-www-form-urlencoded": components["schemas"]["PricesDto"];
                "application/xml": components["schemas"]["PricesDto"];
                "application/yaml": components["schemas"]["PricesDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariantPricesDto"];
                    "application/msgpack": components["schemas"]["VariantPricesDto"];
                    "application/x-protobuf": components["schemas"]["VariantPricesDto"];
                    "application/xml": components["schemas"]["VariantPricesDto"];
                    "application/yaml": components["schemas"]["VariantPricesDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `variant_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `currency_not_sold`, `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    VariantAdmin_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` that you saw: refused when it has changed since */
                "If-Match"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The variant's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariantDto"];
                    "application/msgpack": components["schemas"]["VariantDto"];
                    "application/x-protobuf": components["schemas"]["VariantDto"];
                    "application/xml": components["schemas"]["VariantDto"];
                    "application/yaml": components["schemas"]["VariantDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `variant_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `sku_taken`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `product_deleted` */
            410: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `variant_options_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cart_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCartDto"];
                "application/msgpack": components["schemas"]["CreateCartDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateCartDto"];
                "application/xml": components["schemas"]["CreateCartDto"];
                "application/yaml": components["schemas"]["CreateCartDto"];
            };
        };
        responses: {
            /** @description The new cart */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartDto"];
                    "application/msgpack": components["schemas"]["CartDto"];
                    "application/x-protobuf": components["schemas"]["CartDto"];
                    "application/xml": components["schemas"]["CartDto"];
                    "application/yaml": components["schemas"]["CartDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `out_of_stock`, `cart_worth_too_much`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `currency_not_sold`, `variant_not_sold`, `quantity_too_large`, `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cart_get: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `token`, `currency`, `status`, `version`, `lines`, `totals`, `expiresAt`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The cart’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartDto"];
                    "application/msgpack": components["schemas"]["CartDto"];
                    "application/x-protobuf": components["schemas"]["CartDto"];
                    "application/xml": components["schemas"]["CartDto"];
                    "application/yaml": components["schemas"]["CartDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `cart_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `cart_worth_too_much` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Order_checkOut: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`.
                 * @example 0b6b5c5e-6d0c-4f0e-9d0e-3c1c7b8f7a55
                 */
                "Idempotency-Key": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The cart’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckoutDto"];
                "application/msgpack": components["schemas"]["CheckoutDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CheckoutDto"];
                "application/xml": components["schemas"]["CheckoutDto"];
                "application/yaml": components["schemas"]["CheckoutDto"];
            };
        };
        responses: {
            /** @description The order is confirmed */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                    "application/msgpack": components["schemas"]["OrderDto"];
                    "application/x-protobuf": components["schemas"]["OrderDto"];
                    "application/xml": components["schemas"]["OrderDto"];
                    "application/yaml": components["schemas"]["OrderDto"];
                };
            };
            /** @description The order is pending: the payment waits for the provider, or for the shopper at `payment.challengeUrl` */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                    "application/msgpack": components["schemas"]["OrderDto"];
                    "application/x-protobuf": components["schemas"]["OrderDto"];
                    "application/xml": components["schemas"]["OrderDto"];
                    "application/yaml": components["schemas"]["OrderDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payment Required: `payment_declined` */
            402: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `cart_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `out_of_stock`, `price_changed`, `cart_empty`, `cart_already_ordered`, `cart_worth_too_much`, `order_cancelled`, `order_expired`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `cart_expired` */
            410: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `shipping_method_unknown`, `payment_provider_unknown`, `variant_not_sold`, `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `payment_provider_unavailable`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cart_addLines: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` that you saw: refused when it has changed since */
                "If-Match"?: string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The cart’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCartLinesDto"];
                "application/msgpack": components["schemas"]["AddCartLinesDto"];
                "application/x-www-form-urlencoded": components["schemas"]["AddCartLinesDto"];
                "application/xml": components["schemas"]["AddCartLinesDto"];
                "application/yaml": components["schemas"]["AddCartLinesDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartDto"];
                    "application/msgpack": components["schemas"]["CartDto"];
                    "application/x-protobuf": components["schemas"]["CartDto"];
                    "application/xml": components["schemas"]["CartDto"];
                    "application/yaml": components["schemas"]["CartDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `cart_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `out_of_stock`, `cart_already_ordered`, `cart_too_large`, `cart_worth_too_much`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `cart_expired` */
            410: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `variant_not_sold`, `quantity_too_large`, `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cart_removeLine: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The cart’s id */
                id: string;
                /** @description The line's id */
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartDto"];
                    "application/msgpack": components["schemas"]["CartDto"];
                    "application/x-protobuf": components["schemas"]["CartDto"];
                    "application/xml": components["schemas"]["CartDto"];
                    "application/yaml": components["schemas"]["CartDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `cart_not_found`, `cart_line_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `cart_already_ordered`, `cart_worth_too_much` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `cart_expired` */
            410: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cart_changeLine: {
        parameters: {
            query?: never;
            header: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The cart’s id */
                id: string;
                /** @description The line's id */
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCartLineDto"];
                "application/merge-patch+json": components["schemas"]["UpdateCartLineDto"];
                "application/msgpack": components["schemas"]["UpdateCartLineDto"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateCartLineDto"];
                "application/xml": components["schemas"]["UpdateCartLineDto"];
                "application/yaml": components["schemas"]["UpdateCartLineDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartDto"];
                    "application/msgpack": components["schemas"]["CartDto"];
                    "application/x-protobuf": components["schemas"]["CartDto"];
                    "application/xml": components["schemas"]["CartDto"];
                    "application/yaml": components["schemas"]["CartDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `cart_not_found`, `cart_line_not_found`, `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `out_of_stock`, `cart_already_ordered`, `cart_worth_too_much`, `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `cart_expired` */
            410: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `variant_not_sold`, `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Category_list: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `slug`, `name`, `parentId`, `path`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryListDto"];
                    "application/msgpack": components["schemas"]["CategoryListDto"];
                    "application/x-protobuf": components["schemas"]["CategoryListDto"];
                    "application/xml": components["schemas"]["CategoryListDto"];
                    "application/yaml": components["schemas"]["CategoryListDto"];
                    "text/csv": components["schemas"]["CategoryListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Category_get: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `slug`, `name`, `parentId`, `path`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description Its name in addresses */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryDto"];
                    "application/msgpack": components["schemas"]["CategoryDto"];
                    "application/x-protobuf": components["schemas"]["CategoryDto"];
                    "application/xml": components["schemas"]["CategoryDto"];
                    "application/yaml": components["schemas"]["CategoryDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `category_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountLink_confirmEmailChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmEmailChangeDto"];
                "application/msgpack": components["schemas"]["ConfirmEmailChangeDto"];
                "application/x-www-form-urlencoded": components["schemas"]["ConfirmEmailChangeDto"];
                "application/xml": components["schemas"]["ConfirmEmailChangeDto"];
                "application/yaml": components["schemas"]["ConfirmEmailChangeDto"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `email_taken` */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `link_not_open` */
            410: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountLink_requestVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
                "application/msgpack": components["schemas"]["EmailDto"];
                "application/x-www-form-urlencoded": components["schemas"]["EmailDto"];
                "application/xml": components["schemas"]["EmailDto"];
                "application/yaml": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountLink_verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailDto"];
                "application/msgpack": components["schemas"]["VerifyEmailDto"];
                "application/x-www-form-urlencoded": components["schemas"]["VerifyEmailDto"];
                "application/xml": components["schemas"]["VerifyEmailDto"];
                "application/yaml": components["schemas"]["VerifyEmailDto"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `credentials_wrong` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `link_not_open` */
            410: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `passwords_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Media_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description As products state it in `images` */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                    "image/avif": unknown;
                    "image/gif": unknown;
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                    "video/mp4": unknown;
                    "video/webm": unknown;
                };
            };
            /** @description The part */
            206: {
                headers: {
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Range": components["headers"]["Content-Range"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                    "image/avif": unknown;
                    "image/gif": unknown;
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                    "video/mp4": unknown;
                    "video/webm": unknown;
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `asset_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Range Not Satisfiable: `range_not_satisfiable` */
            416: {
                headers: {
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Range": components["headers"]["Content-Range"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OwnOrder_list: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `number`, `token`, `status`, `paymentStatus`, `fulfillmentStatus`, `email`, `currency`, `lines`, `totals`, `shippingMethod`, `shippingAddress`, `billingAddress`, `payment`, `fulfillments`, `version`, `expiresAt`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
                /** @description `pending`, `confirmed`, `completed`, `cancelled` or `expired` */
                "filter[status]"?: string;
                /** @description `pending`, `confirmed`, `completed`, `cancelled` or `expired`; any of these, separated by commas */
                "filter[status][in]"?: string;
                /** @description `pending`, `confirmed`, `completed`, `cancelled` or `expired`; anything but this */
                "filter[status][ne]"?: string;
                /** @description Where to go on: `page.next` of an earlier answer */
                "page[after]"?: string;
                /** @description Where to go back to: `page.prev` of an earlier answer */
                "page[before]"?: string;
                /** @description Most items to answer with */
                "page[size]"?: number;
                /** @description Whether to count all items into `page.total`: it costs a look at each of them */
                "page[total]"?: boolean;
                /** @description One or more of `createdAt`, separated by commas; `-` before one turns it round */
                sort?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrderListDto"];
                    "application/msgpack": components["schemas"]["OwnOrderListDto"];
                    "application/x-protobuf": components["schemas"]["OwnOrderListDto"];
                    "application/xml": components["schemas"]["OwnOrderListDto"];
                    "application/yaml": components["schemas"]["OwnOrderListDto"];
                    "text/csv": components["schemas"]["OwnOrderListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    OwnOrder_get: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `number`, `token`, `status`, `paymentStatus`, `fulfillmentStatus`, `email`, `currency`, `lines`, `totals`, `shippingMethod`, `shippingAddress`, `billingAddress`, `payment`, `fulfillments`, `version`, `expiresAt`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The order’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOrderDto"];
                    "application/msgpack": components["schemas"]["OwnOrderDto"];
                    "application/x-protobuf": components["schemas"]["OwnOrderDto"];
                    "application/xml": components["schemas"]["OwnOrderDto"];
                    "application/yaml": components["schemas"]["OwnOrderDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `order_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountLink_requestReset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
                "application/msgpack": components["schemas"]["EmailDto"];
                "application/x-www-form-urlencoded": components["schemas"]["EmailDto"];
                "application/xml": components["schemas"]["EmailDto"];
                "application/yaml": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AccountLink_reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
                "application/msgpack": components["schemas"]["ResetPasswordDto"];
                "application/x-www-form-urlencoded": components["schemas"]["ResetPasswordDto"];
                "application/xml": components["schemas"]["ResetPasswordDto"];
                "application/yaml": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Gone: `link_not_open` */
            410: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `passwords_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ProductListing_list: {
        parameters: {
            query?: {
                /** @description ISO 4217; the first of the store when missing */
                currency?: string;
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `slug`, `name`, `brand`, `image`, `price`, `inStock`, `createdAt`; with a dot before what lies within one */
                fields?: string;
                /** @description As the product states it */
                "filter[brand]"?: string;
                /** @description As the product states it; any of these, separated by commas */
                "filter[brand][in]"?: string;
                /** @description Slug of a category; what is filed below it counts too */
                "filter[category]"?: string;
                /** @description Whether any variant can be bought now */
                "filter[inStock]"?: boolean;
                /** @description Minor units of the cheapest variant */
                "filter[price]"?: number;
                /** @description Minor units of the cheapest variant; more than this */
                "filter[price][gt]"?: number;
                /** @description Minor units of the cheapest variant; this or more */
                "filter[price][gte]"?: number;
                /** @description Minor units of the cheapest variant; less than this */
                "filter[price][lt]"?: number;
                /** @description Minor units of the cheapest variant; this or less */
                "filter[price][lte]"?: number;
                /** @description Where to go on: `page.next` of an earlier answer */
                "page[after]"?: string;
                /** @description Where to go back to: `page.prev` of an earlier answer */
                "page[before]"?: string;
                /** @description Most items to answer with */
                "page[size]"?: number;
                /** @description Whether to count all items into `page.total`: it costs a look at each of them */
                "page[total]"?: boolean;
                /** @description One or more of `createdAt`, `name`, `price`, separated by commas; `-` before one turns it round */
                sort?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedProductListDto"];
                    "application/msgpack": components["schemas"]["ListedProductListDto"];
                    "application/x-protobuf": components["schemas"]["ListedProductListDto"];
                    "application/xml": components["schemas"]["ListedProductListDto"];
                    "application/yaml": components["schemas"]["ListedProductListDto"];
                    "text/csv": components["schemas"]["ListedProductListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `currency_not_sold` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "ProductListing_get[0]": {
        parameters: {
            query?: {
                /** @description ISO 4217; the first of the store when missing */
                currency?: string;
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `slug`, `name`, `description`, `brand`, `attributes`, `options`, `images`, `categories`, `variants`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The product's id or its slug */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Successor"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDetailV1Dto"];
                    "application/msgpack": components["schemas"]["ProductDetailV1Dto"];
                    "application/x-protobuf": components["schemas"]["ProductDetailV1Dto"];
                    "application/xml": components["schemas"]["ProductDetailV1Dto"];
                    "application/yaml": components["schemas"]["ProductDetailV1Dto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Successor"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    Link: components["headers"]["Successor"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `product_not_found`, `store_not_found` */
            404: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    Link: components["headers"]["Successor"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    Link: components["headers"]["Successor"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    Link: components["headers"]["Successor"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `currency_not_sold` */
            422: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    Link: components["headers"]["Successor"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    Link: components["headers"]["Successor"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    Link: components["headers"]["Successor"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    Deprecation: components["headers"]["Deprecation"];
                    Link: components["headers"]["Successor"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    Sunset: components["headers"]["Sunset"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionProof_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveSessionDto"];
                "application/msgpack": components["schemas"]["ProveSessionDto"];
                "application/x-www-form-urlencoded": components["schemas"]["ProveSessionDto"];
                "application/xml": components["schemas"]["ProveSessionDto"];
                "application/yaml": components["schemas"]["ProveSessionDto"];
            };
        };
        responses: {
            /** @description The session counts as fresh */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `password_wrong`, `second_factor_needed`, `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `passwords_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SessionRenewal_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewSessionDto"];
                "application/msgpack": components["schemas"]["RenewSessionDto"];
                "application/x-www-form-urlencoded": components["schemas"]["RenewSessionDto"];
                "application/xml": components["schemas"]["RenewSessionDto"];
                "application/yaml": components["schemas"]["RenewSessionDto"];
            };
        };
        responses: {
            /** @description The session and its tokens */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description The refresh token of a browser: given, replaced or taken away */
                    "Set-Cookie"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                    "application/msgpack": components["schemas"]["SessionDto"];
                    "application/x-protobuf": components["schemas"]["SessionDto"];
                    "application/xml": components["schemas"]["SessionDto"];
                    "application/yaml": components["schemas"]["SessionDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `refresh_token_invalid`, `refresh_token_missing` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `origin_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_list: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `deviceName`, `address`, `place`, `createdAt`, `lastUsedAt`, `provenAt`, `methods`, `endsAt`, `isCurrent`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDeviceListDto"];
                    "application/msgpack": components["schemas"]["SignedInDeviceListDto"];
                    "application/x-protobuf": components["schemas"]["SignedInDeviceListDto"];
                    "application/xml": components["schemas"]["SignedInDeviceListDto"];
                    "application/yaml": components["schemas"]["SignedInDeviceListDto"];
                    "text/csv": components["schemas"]["SignedInDeviceListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionDto"];
                "application/msgpack": components["schemas"]["CreateSessionDto"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateSessionDto"];
                "application/xml": components["schemas"]["CreateSessionDto"];
                "application/yaml": components["schemas"]["CreateSessionDto"];
            };
        };
        responses: {
            /** @description The session and its tokens */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description The refresh token of a browser: given, replaced or taken away */
                    "Set-Cookie"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                    "application/msgpack": components["schemas"]["SessionDto"];
                    "application/x-protobuf": components["schemas"]["SessionDto"];
                    "application/xml": components["schemas"]["SessionDto"];
                    "application/yaml": components["schemas"]["SessionDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `credentials_wrong` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `passwords_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_removeAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description The refresh token of a browser: given, replaced or taken away */
                    "Set-Cookie"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_get: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `deviceName`, `address`, `place`, `createdAt`, `lastUsedAt`, `provenAt`, `methods`, `endsAt`, `isCurrent`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The session’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDeviceDto"];
                    "application/msgpack": components["schemas"]["SignedInDeviceDto"];
                    "application/x-protobuf": components["schemas"]["SignedInDeviceDto"];
                    "application/xml": components["schemas"]["SignedInDeviceDto"];
                    "application/yaml": components["schemas"]["SignedInDeviceDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `session_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Session_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The session’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description The refresh token of a browser: given, replaced or taken away */
                    "Set-Cookie"?: string;
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `session_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Shipping_list: {
        parameters: {
            query?: {
                /** @description ISO 4217; the first of the store when missing */
                currency?: string;
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `code`, `name`, `price`, `freeAbove`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodListDto"];
                    "application/msgpack": components["schemas"]["ShippingMethodListDto"];
                    "application/x-protobuf": components["schemas"]["ShippingMethodListDto"];
                    "application/xml": components["schemas"]["ShippingMethodListDto"];
                    "application/yaml": components["schemas"]["ShippingMethodListDto"];
                    "text/csv": components["schemas"]["ShippingMethodListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `currency_not_sold` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Account_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpDto"];
                "application/msgpack": components["schemas"]["SignUpDto"];
                "application/x-www-form-urlencoded": components["schemas"]["SignUpDto"];
                "application/xml": components["schemas"]["SignUpDto"];
                "application/yaml": components["schemas"]["SignUpDto"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `passwords_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Account_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                    "application/msgpack": components["schemas"]["AccountDto"];
                    "application/x-protobuf": components["schemas"]["AccountDto"];
                    "application/xml": components["schemas"]["AccountDto"];
                    "application/yaml": components["schemas"]["AccountDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Account_update: {
        parameters: {
            query?: never;
            header: {
                /** @description Any text that is new for each intent, a UUID for example. The same call with the same key runs once; what was answered is answered again, with `Idempotent-Replayed: true`. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of the answer in which you saw what you change, or `*` for whatever is there now */
                "If-Match": string;
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountDto"];
                "application/merge-patch+json": components["schemas"]["UpdateAccountDto"];
                "application/msgpack": components["schemas"]["UpdateAccountDto"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateAccountDto"];
                "application/xml": components["schemas"]["UpdateAccountDto"];
                "application/yaml": components["schemas"]["UpdateAccountDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                    "application/msgpack": components["schemas"]["AccountDto"];
                    "application/x-protobuf": components["schemas"]["AccountDto"];
                    "application/xml": components["schemas"]["AccountDto"];
                    "application/yaml": components["schemas"]["AccountDto"];
                };
            };
            /** @description Bad Request: `query_invalid`, `request_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Conflict: `idempotency_key_in_flight` */
            409: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Failed: `precondition_failed` */
            412: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `validation_failed`, `body_too_complex`, `idempotency_key_reused` */
            422: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Precondition Required: `precondition_required` */
            428: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    App_list: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `clientId`, `name`, `homepage`, `scopes`, `grantedAt`, `changedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppListDto"];
                    "application/msgpack": components["schemas"]["AppListDto"];
                    "application/x-protobuf": components["schemas"]["AppListDto"];
                    "application/xml": components["schemas"]["AppListDto"];
                    "application/yaml": components["schemas"]["AppListDto"];
                    "text/csv": components["schemas"]["AppListDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /** @description Addresses of the `next`, `prev` and `first` page (RFC 8288) */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    App_get: {
        parameters: {
            query?: {
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `clientId`, `name`, `homepage`, `scopes`, `grantedAt`, `changedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The id of what you granted */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppDto"];
                    "application/msgpack": components["schemas"]["AppDto"];
                    "application/x-protobuf": components["schemas"]["AppDto"];
                    "application/xml": components["schemas"]["AppDto"];
                    "application/yaml": components["schemas"]["AppDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `app_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    App_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The id of what you granted */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is withdrawn */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `app_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Account_changeEmail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmailDto"];
                "application/msgpack": components["schemas"]["ChangeEmailDto"];
                "application/x-www-form-urlencoded": components["schemas"]["ChangeEmailDto"];
                "application/xml": components["schemas"]["ChangeEmailDto"];
                "application/yaml": components["schemas"]["ChangeEmailDto"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required`, `step_up_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `session_required`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `password_wrong`, `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `passwords_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Account_changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
                "application/msgpack": components["schemas"]["ChangePasswordDto"];
                "application/x-www-form-urlencoded": components["schemas"]["ChangePasswordDto"];
                "application/xml": components["schemas"]["ChangePasswordDto"];
                "application/yaml": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unauthorized: `authentication_required` */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Forbidden: `permission_missing`, `scope_missing`, `app_not_allowed` */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Payload Too Large: `body_too_large` */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unsupported Media Type: `media_type_unsupported` */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `password_wrong`, `validation_failed`, `body_too_complex` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `passwords_busy`, `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "ProductListing_get[1]V2": {
        parameters: {
            query?: {
                /** @description ISO 4217; the first of the store when missing */
                currency?: string;
                /** @description Answers with these members alone, separated by commas; `id` and `_links` always come. Any of `id`, `slug`, `name`, `description`, `brand`, `attributes`, `options`, `images`, `categories`, `variants`, `createdAt`, `updatedAt`; with a dot before what lies within one */
                fields?: string;
            };
            header?: {
                /** @description Code of the store that the call is for; the one that the host is a sub-domain of, or the first, when missing */
                Store?: string;
            };
            path: {
                /** @description The product's id or its slug */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDetailDto"];
                    "application/msgpack": components["schemas"]["ProductDetailDto"];
                    "application/x-protobuf": components["schemas"]["ProductDetailDto"];
                    "application/xml": components["schemas"]["ProductDetailDto"];
                    "application/yaml": components["schemas"]["ProductDetailDto"];
                };
            };
            /** @description `If-None-Match` names what you have: it is still right */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `query_invalid`, `request_malformed` */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Found: `product_not_found`, `store_not_found` */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Not Acceptable: `not_acceptable` */
            406: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description URI Too Long: `address_too_long` */
            414: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Unprocessable Entity: `currency_not_sold` */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
            /** @description Service Unavailable: `store_missing`, `database_unavailable`, `database_busy` */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                    "application/problem+xml": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
