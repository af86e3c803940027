# glibc images only: hnswlib-node and onnxruntime-node bring no musl builds. What is copied has to be in .dockerignore too.
FROM node:20-bookworm AS build
WORKDIR /verbatim
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
COPY web web
RUN npm run build
RUN npm prune --omit=dev
# What npm brings for other systems and for browsers, which nothing here loads: half of the image.
RUN rm -rf node_modules/onnxruntime-node/bin/napi-v3/darwin node_modules/onnxruntime-node/bin/napi-v3/win32 \
  node_modules/@xenova/transformers/dist node_modules/hnswlib-node/build/Release/obj.target \
  && find node_modules/onnxruntime-web/dist -type f ! -name ort-web.node.js -delete \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' \) -delete

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /verbatim
# All of it is root’s, so that the server can change nothing but its index, and what visitors thought where that is kept in data.
COPY --from=build /verbatim/package.json ./
COPY --from=build /verbatim/node_modules node_modules
COPY --from=build /verbatim/dist dist
COPY models models
COPY corpus corpus
RUN install --directory --owner=node --group=node index data
USER node
VOLUME ["/verbatim/index", "/verbatim/data"]
EXPOSE 3000
# The first start indexes the corpus before it is ready.
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Listens to SIGTERM by itself, and finishes what is under way.
CMD ["node", "dist/main.js", "serve"]
