FROM node:22-bookworm-slim AS build
WORKDIR /claimgraph
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
WORKDIR /claimgraph
ENV NODE_ENV=production
COPY --from=build /claimgraph/package.json ./
COPY --from=build /claimgraph/node_modules ./node_modules
COPY --from=build /claimgraph/dist ./dist
COPY --from=build /claimgraph/web/dist ./web/dist
COPY --from=build /claimgraph/web/questions ./web/questions
COPY --from=build /claimgraph/seed ./seed
USER node
EXPOSE 4000
CMD ["node", "--max-old-space-size=2000", "dist/src/main.js"]
