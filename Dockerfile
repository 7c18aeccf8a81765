# SPDX-License-Identifier: GPL-3.0-or-later
# plexusd in a container: docker build -t plexusd . && docker run --network host -v plexusd:/var/lib/plexusd plexusd
#
# It listens on the container's own loopback, as everywhere: whoever is to reach it shares its network (--network host,
# a proxy beside it as in installers/compose and installers/kubernetes), and TLS ends at that proxy.
FROM debian:12-slim AS build
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
WORKDIR /source
COPY installers/linux/packages.sh installers/linux/packages.txt installers/linux/
RUN . installers/linux/packages.sh && plexus_install /source build package && rm -rf /var/lib/apt/lists/*
COPY . .
RUN cmake --preset release -DPLEXUS_DESKTOP=OFF && cmake --build --preset release \
    && cpack -G DEB --config build/release/CPackConfig.cmake -B /packages

FROM debian:12-slim
LABEL org.opencontainers.image.title="plexusd" org.opencontainers.image.licenses="GPL-3.0-or-later" \
    org.opencontainers.image.description="Gateway to language models"
RUN --mount=type=bind,from=build,source=/packages,target=/packages \
    apt-get update && apt-get install -y --no-install-recommends systemd-standalone-sysusers systemd-standalone-tmpfiles \
        /packages/plexusd_*.deb && rm -rf /var/lib/apt/lists/*
COPY installers/container/health.sh /usr/libexec/plexusd-health
USER plexusd
VOLUME /var/lib/plexusd
ENV PLEXUS_PORT=4000 LOG_FORMAT=json
EXPOSE 4000
# Requests come to their end first; give `docker stop` more than that.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["/usr/libexec/plexusd-health"]
ENTRYPOINT ["/usr/bin/plexusd", "--data-dir", "/var/lib/plexusd"]
