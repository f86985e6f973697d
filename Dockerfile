# Airflow with its DAGs. Builds with Docker 20.10 (BuildKit) or newer, without a frontend image.
# The base image needs Python 3.11, because airflow/requirements.txt is compiled for it.
ARG BASE_IMAGE=python:3.11-slim-bookworm

FROM ${BASE_IMAGE} AS packages
ARG UV_VERSION=0.13.9
# Compile bytecode here, because containers cannot write it.
ENV UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=never
COPY airflow/requirements.txt /tmp/requirements.txt
# Optional secret `ca`: the CA certificates of a proxy in front of the package index.
RUN --mount=type=secret,id=ca,target=/run/secrets/ca.pem \
    --mount=type=cache,target=/root/.cache,sharing=locked \
    if [ -s /run/secrets/ca.pem ]; then export SSL_CERT_FILE=/run/secrets/ca.pem PIP_CERT=/run/secrets/ca.pem; fi; \
    python3 -m venv /opt/uv \
    && /opt/uv/bin/pip install --quiet --disable-pip-version-check uv==${UV_VERSION} \
    && /opt/uv/bin/uv venv --quiet --python python3 /opt/airflow/venv \
    && VIRTUAL_ENV=/opt/airflow/venv /opt/uv/bin/uv pip install --quiet --require-hashes -r /tmp/requirements.txt \
    # Remove the tests of the largest packages (60 MB with bytecode).
    && cd /opt/airflow/venv/lib/python3*/site-packages \
    && rm -rf numpy/_core/tests pandas/tests pyarrow/tests

FROM ${BASE_IMAGE}
LABEL org.opencontainers.image.title="airflow-ecs" \
      org.opencontainers.image.description="Airflow and the DAGs that load and build the Snowflake tables" \
      org.opencontainers.image.licenses="Apache-2.0"
# A fixed ID, so that files in volumes keep their owner across builds.
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
    # Users with hashed passwords and roles in the database; Airflow's simple auth manager is for development only.
    AIRFLOW__CORE__AUTH_MANAGER=airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager \
    AIRFLOW__CORE__EXECUTION_API_SERVER_URL=http://localhost:8080/execution/ \
    # Otherwise the Snowflake driver queries the metadata services of all clouds at each login; nothing here uses the result.
    SNOWFLAKE_DISABLE_PLATFORM_DETECTION=true \
    AIRFLOW__API__WORKERS=1 \
    # With the default of 30 s, a run triggered right after a deployment could use the old DAG.
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
# Last, so that an edited DAG rebuilds only this layer; with a fixed mode, independent of the umask.
COPY --chmod=755 airflow/dags /opt/airflow/dags
