"""Copies new files from the S3 stages into the raw tables."""

from datetime import UTC, datetime, timedelta

from airflow.providers.common.sql.operators.sql import SQLExecuteQueryOperator
from airflow.sdk import DAG, Param

from alerts import create_failure_alerts

with DAG(
    dag_id="snowflake_raw",
    description="Copy new files from the stages into raw",
    schedule="0 */6 * * *",
    start_date=datetime(2025, 1, 1, tzinfo=UTC),
    catchup=False,
    tags=["snowflake", "raw"],
    doc_md="""
Loads new files of the stages `raw.public.datasets` and `raw.public.quickstart` into `raw.public.airline_raw` and
`raw.public.nyc_taxi_raw`. Snowflake's load history prevents loading a file twice; the rows of a file that has changed
replace its old rows.

With the conf `{"reload": true}`, each table is emptied and all its files are loaded again, in one transaction.
""",
    params={
        "reload": Param(False, type="boolean", description="Empty each table first and load every file again"),
    },
    default_args={
        "conn_id": "snowflake_default",
        "hook_params": {
            "role": "etl",
            "warehouse": "load_wh",
            "database": "raw",
            "session_parameters": {"STATEMENT_TIMEOUT_IN_SECONDS": 3600, "LOCK_TIMEOUT": 600},
        },
        "autocommit": True,
        # One request, so that a killed task leaves no open transaction behind.
        "split_statements": False,
        "execution_timeout": timedelta(hours=2),
        # Concurrent copies would load the same files. Not max_active_runs=1, because a run that waits for a retry
        # would block the next run.
        "max_active_tis_per_dag": 1,
        "retries": 1,
        "retry_delay": timedelta(minutes=5),
        "on_failure_callback": create_failure_alerts(),
    },
):
    copy_raw_airline = SQLExecuteQueryOperator(task_id="copy_raw_airline", sql="sql/copy_raw_airline.sql")
    copy_raw_nyc_taxi = SQLExecuteQueryOperator(task_id="copy_raw_nyc_taxi", sql="sql/copy_raw_nyc_taxi.sql")

    copy_raw_airline >> copy_raw_nyc_taxi
