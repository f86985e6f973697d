"""The SQL files as the tasks render them."""

import re
from io import StringIO
from pathlib import Path

import pytest
from snowflake.connector.util_text import split_statements

DAGS = Path(__file__).parents[1] / "dags"


def render_statements(task, **params):
    """Return the statements, split as the hook splits them."""
    context = {"dag": task.dag, "task": task, "params": task.dag.params.dump() | params}
    sql = task.dag.get_template_env().from_string(task.sql).render(context)
    return [statement.strip() for statement, _ in split_statements(StringIO(sql)) if statement.strip()]


def list_first_words(statements):
    """Return the first words of each statement, without comments."""
    plain = (re.sub(r"--.*", "", statement).split() for statement in statements)
    return [" ".join(words[:2]) for words in plain]


def test_every_task_runs_the_file_of_its_name_and_every_file_is_used(dags):
    texts = {task.task_id: task.sql for dag in dags.values() for task in dag.tasks}
    assert {file.stem: file.read_text() for file in (DAGS / "sql").iterdir()} == texts


def test_a_copy_loads_new_files_and_replaces_the_rows_of_changed_ones(dags):
    for task in dags["snowflake_raw"].tasks:
        statements = render_statements(task)
        assert list_first_words(statements) == ["begin;", "copy into", "delete from", "commit;"]
        assert statements[1].endswith("force = false;")
        assert f"'snowflake_raw.{task.task_id}'" in statements[1]
        assert "is distinct from newest.last_modified" in statements[2]


def test_a_reload_replaces_the_table_in_one_transaction(dags):
    for task in dags["snowflake_raw"].tasks:
        statements = render_statements(task, reload=True)
        assert list_first_words(statements) == ["begin;", "delete from", "copy into", "delete from", "commit;"]
        assert "using" not in statements[1]
        assert statements[2].endswith("force = true;")


def test_a_transaction_is_one_request(dags):
    for task in dags["snowflake_raw"].tasks:
        assert task.split_statements is False


def test_a_stage_path_ends_with_a_slash(dags):
    for task in dags["snowflake_raw"].tasks:
        assert re.findall(r"from @\S+", task.sql) == re.findall(r"from @\S+/(?=\n)", task.sql) != []


def test_times_are_in_utc():
    for file in (DAGS / "sql").glob("*.sql"):
        assert "current_timestamp" not in file.read_text(), file.name


def test_a_rebuild_is_rerunnable_and_never_shows_an_empty_table(dags):
    for task in dags["snowflake_analytics"].tasks:
        statements = render_statements(task)
        assert list_first_words(statements) == ["create table", "insert overwrite"]
        assert "create table if not exists" in statements[0]


def find_columns(statement):
    """Return the column names of a create table statement."""
    return re.findall(r"^  (\w+) \w+", statement, re.MULTILINE)


def find_aliases(statement):
    """Return the column names of the last CTE, which the rows come from."""
    body = statement.rsplit(" as (\n  select\n", 1)[1].split("\n  from ")[0]
    return re.findall(r"(\w+)(?:,$|\Z)", body, re.MULTILINE)


def test_rows_are_written_in_the_order_of_the_columns(dags):
    for task in dags["snowflake_analytics"].tasks:
        create, insert = render_statements(task)
        assert find_aliases(insert) == find_columns(create)


ON_TIME = """cal_date actual_elapsed_time airtime arr_delay arr_time crs_arr_time crs_dep_time crs_elapsedtime cancelled
carrier_delay day_of_week day_of_month dep_delay dep_time dest distance diverted flight_num late_aircraft_delay month
nas_delay origin security_delay tail_num taxi_in taxi_out unique_carrier weather_delay year create_process create_ts"""

CALENDAR = """cal_date year month month_name quarter quarter_name quarter_name_full day_of_mon day_of_week week_of_year
day_of_year create_process create_ts"""


@pytest.mark.parametrize(
    ("task_id", "names"), [("create_analytics_airline", ON_TIME), ("create_analytics_calendar_date", CALENDAR)]
)
def test_reports_have_their_columns(dags, task_id, names):
    create, _ = render_statements(dags["snowflake_analytics"].get_task(task_id))
    assert find_columns(create) == names.split()


def test_unknown_and_empty_values_become_null_in_every_numeric_column(dags):
    _, insert = render_statements(dags["snowflake_analytics"].get_task("create_analytics_airline"))
    assert len(re.findall(r"^    try_to_number\(src:\w+::varchar\) as", insert, re.MULTILINE)) == 24
    assert "::number" not in insert


def test_the_sql_is_lower_case():
    for file in (DAGS / "sql").glob("*.sql"):
        code = re.sub(r"--.*|'[^']*'|src:\w+|\{[{%].*?[}%]\}", "", file.read_text())
        assert code == code.lower(), file.name
