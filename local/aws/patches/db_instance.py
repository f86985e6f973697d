"""AWS::RDS::DBInstance is a real Postgres; unpatched, CloudFormation only writes the record of one."""

import os
import time
from collections.abc import Callable
from typing import Any

from ministack.services import rds
from ministack.services.cloudformation import provisioners, stacks

from .patching import get_resource_handlers, replace_function
from .shutdown import stopping
from .stack_events import add_initiated_event

TYPE = "AWS::RDS::DBInstance"
READY_SECONDS = 180
POLL_SECONDS = 0.2


def build_request(props: dict[str, Any]) -> dict[str, list[str]]:
    """The query of CreateDBInstance."""
    query = {key: [str(value)] for key, value in props.items() if isinstance(value, str | int | bool)}
    for index, group in enumerate(props.get("VPCSecurityGroups") or [], 1):
        query[f"VpcSecurityGroupIds.member.{index}"] = [group]
    return query


def create_db_instance(logical_id: str, props: dict[str, Any], stack_name: str) -> tuple[str, dict[str, Any]]:
    query = build_request(props)
    query.setdefault(
        "DBInstanceIdentifier", [provisioners._physical_name(stack_name, logical_id, lowercase=True, max_len=63)]
    )
    [name] = query["DBInstanceIdentifier"]
    provisioners._rds_call(rds._create_db_instance, query, TYPE, "create")
    add_initiated_event(stack_name, logical_id, TYPE, name)
    wait_until_available(name)
    instance = rds._instances[name]
    # Properties that the API call ignores (StorageEncrypted, BackupRetentionPeriod and the like).
    instance.update(provisioners._rds_db_instance_fields(props))
    instance["StorageEncrypted"] = provisioners._cfn_bool(props.get("StorageEncrypted", False))
    return name, provisioners._rds_db_instance_attrs(instance)


def wait_until_available(name: str) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while rds._instances[name]["DBInstanceStatus"] == "creating" and time.monotonic() < deadline:
        if stopping.wait(POLL_SECONDS):
            raise ValueError("The launcher stops.")
    if (status := rds._instances[name]["DBInstanceStatus"]) != "available":
        delete_db_instance(name, {})
        raise ValueError(f"DB instance {name} is {status}, not available, after {READY_SECONDS} s.")
    if not rds._instances.get(name, {}).get("_docker_container_id"):
        # ministack falls back to a record without an engine, which would fail only later, in Airflow.
        delete_db_instance(name, {})
        raise ValueError(f"DB instance {name} has no engine: is the image postgres:15-alpine in Docker?")


def delete_db_instance(name: str, _props: dict[str, Any]) -> None:
    if name in rds._instances:
        query = {"DBInstanceIdentifier": [name], "SkipFinalSnapshot": ["true"]}
        provisioners._rds_call(rds._delete_db_instance, query, TYPE, "delete")


def scope_by_port(original: Callable[..., str]) -> Callable[..., str]:
    """Adds the port to container names, so that two launchers can have databases of the same name."""

    def scope(account_id: str | None = None, region: str | None = None) -> str:
        return f"{original(account_id, region)}-{os.environ.get('GATEWAY_PORT', '4566')}"

    return scope


def apply() -> None:
    replace_function(
        provisioners, "_rds_db_instance_create", "logical_id props stack_name", lambda _original: create_db_instance
    )
    replace_function(provisioners, "_rds_db_instance_delete", "physical_id props", lambda _original: delete_db_instance)
    get_resource_handlers()[TYPE].update(create=create_db_instance, delete=delete_db_instance)
    replace_function(rds, "_rds_docker_scope", "account_id region", scope_by_port)
    # Starting a database blocks for seconds, and on the event loop it would block every other call.
    replace_function(
        stacks,
        "_runs_on_worker_thread",
        "resource_type",
        lambda original: lambda resource_type: resource_type == TYPE or original(resource_type),
    )
