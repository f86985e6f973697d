"""Builds the analytics tables from the raw ones."""

from datetime import UTC, datetime, timedelta

from airflow.providers.common.sql.operators.sql import SQLExecuteQueryOperator
from airflow.sdk import DAG

from alerts import create_failure_alerts

with DAG(
    dag_id="snowflake_analytics",
    description="Build the analytics tables from raw",
    schedule="@daily",
    start_date=datetime(2025, 1, 1, tzinfo=UTC),
    catchup=False,
    tags=["snowflake", "analytics"],
    doc_md="""
Creates `calendar_date`, `airline` and `nyc_taxi` in `analytics.public` if they are missing, and replaces their rows
with rows from the raw tables. One statement replaces a table, so that queries see the old or the new rows.
""",
    default_args={
        "conn_id": "snowflake_default",
        "hook_params": {
            "role": "etl",
            "warehouse": "load_wh",
            "database": "analytics",
            "session_parameters": {"STATEMENT_TIMEOUT_IN_SECONDS": 3600, "LOCK_TIMEOUT": 600},
        },
        "autocommit": True,
        "execution_timeout": timedelta(hours=2),
        # Concurrent rebuilds would overwrite each other. Not max_active_runs=1, because a run that waits for a retry
        # would block the next run.
        "max_active_tis_per_dag": 1,
        "retries": 1,
        "retry_delay": timedelta(minutes=5),
        "on_failure_callback": create_failure_alerts(),
    },
):
    create_analytics_calendar_date = SQLExecuteQueryOperator(
        task_id="create_analytics_calendar_date", sql="sql/create_analytics_calendar_date.sql"
    )
    create_analytics_airline = SQLExecuteQueryOperator(
        task_id="create_analytics_airline", sql="sql/create_analytics_airline.sql"
    )
    create_analytics_nyc_taxi = SQLExecuteQueryOperator(
        task_id="create_analytics_nyc_taxi", sql="sql/create_analytics_nyc_taxi.sql"
    )

    create_analytics_calendar_date >> create_analytics_airline >> create_analytics_nyc_taxi
