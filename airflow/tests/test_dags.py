"""The DAGs as Airflow parses them."""

import re
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from airflow.providers.smtp.notifications.smtp import SmtpNotifier
from airflow.sdk.exceptions import ParamValidationError

DAGS = Path(__file__).parents[1] / "dags"
ADDRESS = re.compile(r"[^@\s,]+@[^@\s,]+\.[^@\s,.]+")

EXPECTED = {
    "snowflake_raw": ("0 */6 * * *", ["copy_raw_airline", "copy_raw_nyc_taxi"]),
    "snowflake_analytics": (
        "@daily",
        ["create_analytics_calendar_date", "create_analytics_airline", "create_analytics_nyc_taxi"],
    ),
}


def tasks(dags):
    return [task for dag in dags.values() for task in dag.tasks]


def test_every_dag_file_defines_the_dag_of_its_name(dags):
    assert set(dags) == set(EXPECTED)
    for dag_id, dag in dags.items():
        assert Path(dag.fileloc).name == f"{dag_id}.py"


@pytest.mark.parametrize("dag_id", EXPECTED)
def test_schedule_and_order(dags, dag_id):
    schedule, order = EXPECTED[dag_id]
    dag = dags[dag_id]
    assert dag.schedule == schedule
    assert dag.catchup is False
    assert [task.task_id for task in dag.topological_sort()] == order
    for earlier, later in pairwise(order):
        assert dag.get_task(earlier).downstream_task_ids == {later}


def test_every_dag_is_described_and_tagged(dags):
    for dag in dags.values():
        assert dag.description
        assert dag.doc_md
        assert "snowflake" in dag.tags


def test_one_retry_after_five_minutes(dags):
    for task in tasks(dags):
        assert task.retries == 1
        assert task.retry_delay == timedelta(minutes=5)


def test_a_task_runs_once_at_a_time_and_a_waiting_run_blocks_no_other(dags):
    for task in tasks(dags):
        assert task.max_active_tis_per_dag == 1
        assert task.dag.max_active_runs > 1


def test_every_task_works_as_etl_on_load_wh(dags):
    for task in tasks(dags):
        assert task.conn_id == "snowflake_default"
        assert (task.hook_params["role"], task.hook_params["warehouse"]) == ("etl", "load_wh")
        assert task.autocommit is True


def test_a_statement_that_waits_or_runs_too_long_ends_before_its_task(dags):
    for task in tasks(dags):
        limits = task.hook_params["session_parameters"]
        assert limits["LOCK_TIMEOUT"] < limits["STATEMENT_TIMEOUT_IN_SECONDS"]
        assert timedelta(seconds=limits["STATEMENT_TIMEOUT_IN_SECONDS"]) < task.execution_timeout


def test_without_alert_email_no_mail_is_sent(dags):
    assert all(not task.on_failure_callback for task in tasks(dags))


@pytest.mark.parametrize("dags", ["data@example.com, on-call@example.org,"], indirect=True)
def test_alerts_go_to_valid_addresses(dags):
    for task in tasks(dags):
        (alert,) = task.on_failure_callback
        assert isinstance(alert, SmtpNotifier)
        assert alert.to == ["data@example.com", "on-call@example.org"]
        assert all(ADDRESS.fullmatch(address) for address in alert.to)


def test_reload_is_true_or_false_only(dags):
    params = dags["snowflake_raw"].params
    assert params.dump() == {"reload": False}
    params["reload"] = True
    with pytest.raises(ParamValidationError):
        params["reload"] = "yes; drop table raw.public.airline_raw"
