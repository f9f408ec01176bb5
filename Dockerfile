FROM python:3.13-slim AS build
WORKDIR /build

# The project is built by the pinned tools of the development lock, and by no others.
COPY requirements/dev.txt requirements/
RUN awk '/^[a-z]/ { wanted = /^(hatchling|packaging|pathspec|pluggy|tomlkit|trove-classifiers)==/ } wanted' \
      requirements/dev.txt > requirements/build.txt \
    && python -m pip install --no-cache-dir --require-hashes --only-binary :all: --requirement requirements/build.txt

# The dependencies have a layer of their own: it is made anew only when the lock changes. It brings the local voice.
COPY requirements/run.txt requirements/
RUN python -m venv --without-pip /opt/narrator \
    && python -m pip --python /opt/narrator/bin/python install --no-cache-dir --require-hashes --only-binary :all: \
      --requirement requirements/run.txt

COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY cogs cogs
COPY sandbox sandbox
RUN python -m pip wheel --no-cache-dir --no-deps --no-build-isolation --wheel-dir dist . \
    && python -m pip --python /opt/narrator/bin/python install --no-cache-dir --no-deps dist/*.whl


FROM python:3.13-slim
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin narrator \
    && install --directory --owner narrator --group narrator --mode 0700 /data
COPY --from=build /opt/narrator /opt/narrator
ENV PATH=/opt/narrator/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    NARRATOR_DATA_DIR=/data
WORKDIR /data
VOLUME /data
USER narrator
STOPSIGNAL SIGTERM
ENTRYPOINT ["narrator"]
CMD ["run"]
