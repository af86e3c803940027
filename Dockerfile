# glibc images only: hnswlib-node and onnxruntime-node bring no musl builds.
FROM node:20-bookworm AS build
WORKDIR /verbatim
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /verbatim
COPY --from=build --chown=node:node /verbatim ./
USER node
VOLUME ["/verbatim/corpus", "/verbatim/index"]
EXPOSE 3000
# The first start indexes the corpus before it is ready.
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js", "serve"]
