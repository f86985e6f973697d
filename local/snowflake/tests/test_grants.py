"""Every grant of setup_framework.sql is needed: without it, a statement of the pipeline is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator

import corpus
import pytest
import snowflake.connector.errors as connector
from conftest import framework, objects, script
from server import LocalSnowflake

AS_REPORTING = ["use role reporting", "use warehouse analyze_wh"]
# The steps of the service user, which work with all grants.
PIPELINE = {
    "copy": ["use role etl", "use warehouse load_wh", corpus.COPY_AIRLINE.replace("on_error", "force = true on_error")],
    "build": ["use role etl", "use warehouse load_wh", *corpus.ANALYTICS],
    "answer": script("query_analytics.sql", origin="ORD", from_year="2004", to_year="2008"),
    "read raw": [*AS_REPORTING, "select count(*) from raw.public.airline_raw"],
    "report": [
        *AS_REPORTING,
        "create or replace table sandbox.reporting.mine as select 1 as n",
        "create or replace view sandbox.reporting.seen as select 1 as n",
    ],
    "see sandbox": [*AS_REPORTING, "use schema sandbox.public"],
}
# The steps of the deploy user: administrators use the pipeline's objects through sysadmin.
ADMINISTRATION = {
    "act as etl": ["use role sysadmin", "use role etl"],
    "act as reporting": ["use role sysadmin", "use role reporting"],
}
GRANTS = [text for text in framework() if text.startswith("grant")]
# One grant of each kind in every run, the others only in the full one.
QUICK_GRANTS = [GRANTS[0], next(text for text in GRANTS if "future" in text)]


def revoked(grant: str) -> list[str]:
    """The REVOKE of a GRANT."""
    if match := re.match(r"grant ownership on (schema \S+) to role \S+ copy current grants", grant):
        return [f"grant ownership on {match[1]} to role sysadmin copy current grants"]
    return [re.sub(r"^grant (.*) to (role|user) ", r"revoke \1 from \2 ", grant, flags=re.DOTALL)]


@pytest.fixture(scope="module")
def pipeline(cloud: LocalSnowflake) -> Iterator[LocalSnowflake]:
    corpus.put_files(cloud.s3)
    restore(cloud)
    yield cloud


def restore(cloud: LocalSnowflake) -> None:
    """All grants, and tables created with them."""
    cloud.run([*framework(), *objects()])
    for steps in PIPELINE.values():
        cloud.run(steps, "snowflake_user")


def refusals(cloud: LocalSnowflake) -> Iterator[tuple[str, str]]:
    """The refused steps, each with its message."""
    for user, steps_by_name in (("auditor", ADMINISTRATION), ("snowflake_user", PIPELINE)):
        for name, steps in steps_by_name.items():
            try:
                cloud.run(steps, user, **({"password": "x"} if user == "auditor" else {}))
            except connector.Error as error:
                yield name, str(error.msg)


@pytest.fixture(scope="module")
def audited(pipeline: LocalSnowflake) -> LocalSnowflake:
    """A second administrator, who has etl only through sysadmin."""
    pipeline.run(
        [
            "create user auditor password = 'x' default_role = sysadmin default_secondary_roles = ()",
            "grant role sysadmin to user auditor",
        ]
    )
    return pipeline


def test_the_pipeline_works_with_all_grants(audited: LocalSnowflake) -> None:
    assert list(refusals(audited)) == []


@pytest.mark.parametrize(
    "grant", [text if text in QUICK_GRANTS else pytest.param(text, marks=pytest.mark.full) for text in GRANTS]
)
def test_every_grant_is_needed(audited: LocalSnowflake, grant: str) -> None:
    try:
        audited.run(revoked(grant))
        if "future" in grant:
            audited.run(remade(grant))
        assert next(refusals(audited), None), grant
    finally:
        # The framework grants again; tables created without a future grant are created again.
        audited.run(framework())
        if "future" in grant:
            restore(audited)


def remade(grant: str) -> list[str]:
    """Creates a table again, so that a missing future grant has an effect."""
    table = "raw.public.airline_raw" if "raw" in grant else "analytics.public.airline"
    return [
        "use role etl",
        "use warehouse load_wh",
        f"create or replace table {table} as select * from {table}",
    ]


def test_the_role_reporting_cannot_write(audited: LocalSnowflake) -> None:
    with pytest.raises(connector.ProgrammingError, match="Insufficient privileges to operate on table 'AIRLINE'"):
        audited.run(
            [*AS_REPORTING, "insert into analytics.public.airline select * from analytics.public.airline"],
            "snowflake_user",
        )


def test_the_role_etl_cannot_create_a_database(audited: LocalSnowflake) -> None:
    with pytest.raises(connector.ProgrammingError, match="Insufficient privileges to operate on account"):
        audited.run(["create database mine"], "snowflake_user")


def test_the_role_etl_cannot_grant_what_it_does_not_own(audited: LocalSnowflake) -> None:
    with pytest.raises(connector.ProgrammingError, match="Insufficient privileges to operate on database"):
        audited.run(["grant usage on database raw to role public"], "snowflake_user")


def test_the_service_user_cannot_take_another_role(audited: LocalSnowflake) -> None:
    with pytest.raises(connector.ProgrammingError, match="Requested role 'SYSADMIN' is not assigned"):
        audited.run(["use role sysadmin"], "snowflake_user")


def test_raw_tables_older_than_the_framework_become_readable(audited: LocalSnowflake) -> None:
    """Future grants do not apply to existing tables; deploy_objects.sql grants on them."""
    table = "create or replace table raw.public.airline_raw as select * from raw.public.airline_raw"
    future = "select on future tables in schema raw.public"
    audited.run([f"revoke {future} from role reporting"])
    audited.run(["use role etl", "use warehouse load_wh", table])
    with pytest.raises(connector.ProgrammingError, match="does not exist or not authorized"):
        audited.run(PIPELINE["read raw"], "snowflake_user")
    audited.run([*framework(), *objects()])
    audited.run(PIPELINE["read raw"], "snowflake_user")


def test_the_deploy_user_needs_only_the_roles_of_the_scripts(audited: LocalSnowflake) -> None:
    audited.run(
        [
            "create user deployer password = 'x' default_role = sysadmin default_secondary_roles = ()",
            "grant role sysadmin to user deployer",
            "grant role securityadmin to user deployer",
        ]
    )
    audited.run([*framework(), *objects(), *PIPELINE["answer"]], "deployer", password="x")


def test_a_managed_schemas_tables_are_not_granted_by_their_owners(audited: LocalSnowflake) -> None:
    with pytest.raises(connector.ProgrammingError, match="Insufficient privileges"):
        audited.run([*AS_REPORTING, "grant select on table sandbox.reporting.mine to role public"], "snowflake_user")
