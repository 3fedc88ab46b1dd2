# One image for every kind of process; the command says which:
#   web       node dist/src/main.js                (the default)
#   worker    node dist/src/worker.js
#   commands  node dist/src/cli.js migrate | seed | import-products FILE
# Settings come from the environment: docs/configuration.md.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY vendor ./vendor
# Not `npm ci`: the lock file may have been written where builds for other platforms were missing.
RUN npm install --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY migrations ./migrations
COPY src ./src
COPY scripts ./scripts
COPY docs/errors.md ./docs/
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production \
    MEDIA_DIR=/var/lib/stoa/media
WORKDIR /app
RUN mkdir -p /var/lib/stoa/media && chown 1000:1000 /var/lib/stoa/media
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# "type": "module" and the values that hold everywhere.
COPY package.json ./
COPY vendor ./vendor
COPY config ./config
# The user `node` of the image, as a number, so that Kubernetes can see that it is not root.
USER 1000:1000
VOLUME /var/lib/stoa/media
EXPOSE 3000 3001
CMD ["node", "dist/src/main.js"]
