# Airflow with its DAGs. It builds with Docker 20.10 (BuildKit) and newer; no frontend image is pulled.
# The base needs Python 3.11, for which airflow/requirements.txt is locked.
ARG BASE_IMAGE=python:3.11-slim-bookworm

FROM ${BASE_IMAGE} AS packages
ARG UV_VERSION=0.13.9
# Bytecode is compiled once here, not by every container at its start, where it could not even be kept.
ENV UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=never
COPY airflow/requirements.txt /tmp/requirements.txt
# The secret `ca` is optional: the certificates of a proxy between this build and the package index.
RUN --mount=type=secret,id=ca,target=/run/secrets/ca.pem \
    --mount=type=cache,target=/root/.cache,sharing=locked \
    if [ -s /run/secrets/ca.pem ]; then export SSL_CERT_FILE=/run/secrets/ca.pem PIP_CERT=/run/secrets/ca.pem; fi; \
    python3 -m venv /opt/uv \
    && /opt/uv/bin/pip install --quiet --disable-pip-version-check uv==${UV_VERSION} \
    && /opt/uv/bin/uv venv --quiet --python python3 /opt/airflow/venv \
    && VIRTUAL_ENV=/opt/airflow/venv /opt/uv/bin/uv pip install --quiet --require-hashes -r /tmp/requirements.txt \
    # The largest packages bring their own tests: 60 MB with the bytecode.
    && cd /opt/airflow/venv/lib/python3*/site-packages \
    && rm -rf numpy/_core/tests pandas/tests pyarrow/tests

FROM ${BASE_IMAGE}
LABEL org.opencontainers.image.title="airflow-ecs" \
      org.opencontainers.image.description="Airflow and the DAGs that load and build the Snowflake tables" \
      org.opencontainers.image.licenses="Apache-2.0"
# The number is fixed, so that a volume's owner stays the same from one build to the next.
RUN groupadd --gid 50000 airflow \
    && useradd --uid 50000 --gid airflow --home-dir /opt/airflow --no-create-home --shell /usr/sbin/nologin airflow \
    && mkdir -p /opt/airflow/logs && chown airflow:airflow /opt/airflow /opt/airflow/logs
COPY --from=packages /opt/airflow/venv /opt/airflow/venv
ENV PATH=/opt/airflow/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    AIRFLOW_HOME=/opt/airflow \
    AIRFLOW__CORE__EXECUTOR=LocalExecutor \
    AIRFLOW__CORE__PARALLELISM=4 \
    AIRFLOW__CORE__LOAD_EXAMPLES=False \
    # Users with hashed passwords and roles in the database: Airflow calls its simple auth a development tool.
    AIRFLOW__CORE__AUTH_MANAGER=airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager \
    AIRFLOW__CORE__EXECUTION_API_SERVER_URL=http://localhost:8080/execution/ \
    # Snowflake's driver asks every cloud's metadata service at each login where it runs; nothing here uses the answer.
    SNOWFLAKE_DISABLE_PLATFORM_DETECTION=true \
    AIRFLOW__API__WORKERS=1 \
    # A deployed DAG counts at once: the default of 30 s would let a run that is triggered right after use the old one.
    AIRFLOW__CORE__MIN_SERIALIZED_DAG_UPDATE_INTERVAL=0 \
    AIRFLOW__DAG_PROCESSOR__PARSING_PROCESSES=1 \
    AIRFLOW__USAGE_DATA_COLLECTION__ENABLED=False
COPY --chmod=755 airflow/entrypoint airflow/*.py /opt/airflow/bin/
USER airflow
WORKDIR /opt/airflow
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
    CMD ["python", "-P", "/opt/airflow/bin/health.py"]
ENTRYPOINT ["/opt/airflow/bin/entrypoint"]
CMD ["all"]
# Last, because it changes most: an edited DAG rebuilds this layer alone. The mode is the same for any umask.
COPY --chmod=755 airflow/dags /opt/airflow/dags
