"""`dbt build` of a project with seeds, a view, an incremental model, a snapshot, tests and a unit test."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from server import HOST, PASSWORD, LocalSnowflake

pytestmark = pytest.mark.full
PROJECT = Path(__file__).parent / "dbt_project"


class DbtProject:
    """A copy of the project, whose models and seeds a test can change."""

    def __init__(self, cloud: LocalSnowflake, folder: Path) -> None:
        self.folder = shutil.copytree(PROJECT, folder / "project")
        self.env = os.environ | {
            "DBT_SEND_ANONYMOUS_USAGE_STATS": "false",
            "SNOWFLAKE_HOST": HOST,
            "SNOWFLAKE_PORT": str(cloud.port),
            "SNOWFLAKE_PASSWORD": PASSWORD,
        }

    def build(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        dbt = os.environ.get("DBT") or pytest.fail("Set DBT to the path of dbt; npm run test:full does.")
        command = [dbt, "--no-use-colors", "build", "--profiles-dir", ".", *arguments]
        return subprocess.run(command, cwd=self.folder, env=self.env, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def project(cloud: LocalSnowflake, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DbtProject]:
    cloud.run(["use role sysadmin", "create database shop", "create warehouse w"])
    yield DbtProject(cloud, tmp_path_factory.mktemp("dbt"))


def read(cloud: LocalSnowflake, sql: str) -> list[tuple[object, ...]]:
    return cloud.run(["use role sysadmin", "use warehouse w", sql])[-1]


def test_everything_is_built_and_tested(cloud: LocalSnowflake, project: DbtProject) -> None:
    first = project.build()
    assert first.returncode == 0, first.stdout
    assert "PASS=13 WARN=0 ERROR=0 SKIP=0" in first.stdout
    totals = "select name, total::float, orders from shop.dev.customer_totals order by customer_id"
    assert read(cloud, totals) == [("Ada", 30.5, 2), ("Grace", 5.25, 1), ("Edsger", 0.0, 0)]


def test_a_second_build_merges_new_rows_and_keeps_history(cloud: LocalSnowflake, project: DbtProject) -> None:
    seeds = project.folder / "seeds"
    customers, orders = (seeds / "customers.csv").read_text(), (seeds / "orders.csv").read_text()
    (seeds / "customers.csv").write_text(customers.replace("Ada,abc", "Ada,def"))
    changed = orders.replace("3,2,5.25", "3,2,6.25") + "4,3,1.00,2024-03-04 12:00:00\n"
    (seeds / "orders.csv").write_text(changed)
    second = project.build()
    assert second.returncode == 0, second.stdout
    merged = "select order_id, amount::float from shop.dev.order_totals order by 1"
    assert read(cloud, merged) == [(1, 10.5), (2, 20.0), (3, 6.25), (4, 1.0)]
    history = "select code, dbt_valid_to is null from shop.dev.customers_history where id = 1 order by dbt_valid_from"
    assert read(cloud, history) == [("abc", False), ("def", True)]


def test_a_text_that_is_too_long_fails_the_seed(project: DbtProject) -> None:
    seed = project.folder / "seeds/customers.csv"
    text = seed.read_text()
    seed.write_text(text.replace("Ada,def", "Ada,four"))
    failed = project.build("--select", "customers")
    seed.write_text(text)
    assert failed.returncode == 1
    assert "100078" in failed.stdout


def test_queries_have_the_tag_of_the_profile(cloud: LocalSnowflake) -> None:
    tagged = "select count(*) > 10 from table(shop.information_schema.query_history()) where query_tag = 'dbt'"
    assert read(cloud, tagged) == [(True,)]
