# syntax=docker/dockerfile:1
FROM --platform=$BUILDPLATFORM denoland/deno:2.9.6 AS build
ARG TARGETARCH
ARG COMMIT=unknown
WORKDIR /src
# Dependencies first: this layer changes only with them.
COPY deno.json deno.lock ./
COPY tests/jsr_stand_in ./tests/jsr_stand_in
RUN deno task --quiet modules && deno install --quiet --frozen
COPY main.ts ./
COPY src ./src
RUN case "$TARGETARCH" in \
      amd64) target=x86_64-unknown-linux-gnu ;; \
      arm64) target=aarch64-unknown-linux-gnu ;; \
      *) echo "No executable for $TARGETARCH" >&2; exit 1 ;; \
    esac \
    && HOW="compile --quiet --frozen --bundle --minify --target $target --output /translation-bot" \
       deno task --quiet main --commit="$COMMIT" \
    && mkdir /empty

FROM gcr.io/distroless/cc-debian12:nonroot
LABEL org.opencontainers.image.title="translation-bot" \
      org.opencontainers.image.description="Translates text and voice on Telegram through models hosted by Groq" \
      org.opencontainers.image.licenses="MIT"
ENV DENO_NO_UPDATE_CHECK=1 DENO_USE_CGROUPS=1 DATA_DIR=/data PORT=8080
COPY --from=build --chown=65532:65532 /translation-bot /translation-bot
COPY --from=build --chown=65532:65532 /empty /data
USER 65532:65532
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s --retries=3 CMD ["/translation-bot", "healthcheck"]
ENTRYPOINT ["/translation-bot"]
