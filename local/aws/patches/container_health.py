"""Health checks and stop timeouts of container definitions, which ministack stores but ignores.

Docker runs the check; DescribeTasks reports the result, a service replaces an unhealthy task, and a rollout is
complete only when the new tasks are healthy.
"""

import time
from collections.abc import Callable
from typing import Any

from docker.errors import APIError, NotFound
from ministack.core.concurrency import spawn_background
from ministack.core.responses import request_scope
from ministack.services import ecs

from .patching import PatchError, replace_function

NANOSECONDS = 1_000_000_000
# Defaults of HealthCheck and ContainerDefinition in the ECS API reference.
DEFAULTS = {"interval": 30, "timeout": 5, "retries": 3, "startPeriod": 0}
STOP_SECONDS = 30
STOP_LABEL = "stop-timeout"

# Unpatched, ministack inspects every task ten times a second, which costs CPU.
INSPECT_SECONDS = 0.5
LOG_SECONDS = 2
STATUS = {"starting": "UNKNOWN", "healthy": "HEALTHY", "unhealthy": "UNHEALTHY"}


def build_docker_check(check: dict[str, Any]) -> dict[str, Any]:
    """The health check in the form of Docker's API."""
    values = {**DEFAULTS, **check}
    return {
        "test": values["command"],
        "interval": values["interval"] * NANOSECONDS,
        "timeout": values["timeout"] * NANOSECONDS,
        "retries": values["retries"],
        "start_period": values["startPeriod"] * NANOSECONDS,
    }


def add_health_check(original: Callable[..., dict]) -> Callable[..., dict]:
    def build(cdef: dict[str, Any], *args: Any) -> dict[str, Any]:
        kwargs = original(cdef, *args)
        kwargs["labels"][STOP_LABEL] = str(cdef.get("stopTimeout", STOP_SECONDS))
        # ECS ignores the image's own HEALTHCHECK.
        kwargs["healthcheck"] = (
            build_docker_check(cdef["healthCheck"]) if cdef.get("healthCheck") else {"test": ["NONE"]}
        )
        return kwargs

    return build


def stop_with_timeout(original: Callable[..., None]) -> Callable[..., None]:
    def remove(docker_client: Any, container_or_id: Any) -> None:
        try:
            name = container_or_id if isinstance(container_or_id, str) else container_or_id.id
            container = docker_client.containers.get(name)
            container.stop(timeout=int(container.labels.get(STOP_LABEL, STOP_SECONDS)))
        except (APIError, NotFound, AttributeError):
            pass  # removed already, or never started
        original(docker_client, container_or_id)

    return remove


def has_health_check(task: dict[str, Any]) -> bool:
    definition = ecs._task_defs.get(ecs._resolve_td_key(task["taskDefinitionArn"])) or {}
    return any(container.get("healthCheck") for container in definition.get("containerDefinitions", []))


def refresh_health(task: dict[str, Any], docker_client: Any) -> None:
    """Copies Docker's health status into the task, whose own is the worst of its essential containers'."""
    essentials = task.get("_container_essentials") or []
    verdicts = []
    for index, docker_id in enumerate(task.get("_docker_ids") or []):
        try:
            health = docker_client.containers.get(docker_id).attrs["State"].get("Health")
        except (APIError, NotFound):
            return
        if not health or health["Status"] not in STATUS:
            continue
        status = STATUS[health["Status"]]
        task["containers"][index]["healthStatus"] = status
        if index >= len(essentials) or essentials[index]:
            verdicts.append(status)
    if verdicts:
        task["healthStatus"] = min(verdicts, key=["UNHEALTHY", "UNKNOWN", "HEALTHY"].index)


def stop_unhealthy(task: dict[str, Any], docker_client: Any) -> None:
    reason = "Task failed container health checks"
    if ecs._mark_task_stopped(task["taskArn"], task, reason, "ServiceSchedulerInitiated"):
        ecs._cleanup_task_resources(task, docker_client)
        ecs._record_service_task_failure(task)


def remove_later(docker_client: Any, docker_ids: list[str]) -> None:
    """Removes exited containers after their last log lines are read; unpatched, they stay for minutes."""
    time.sleep(LOG_SECONDS)
    for docker_id in docker_ids:
        ecs._remove_docker_container(docker_client, docker_id)


def inspect_with_health(original: Callable[..., None]) -> Callable[..., None]:
    def inspect(task: dict[str, Any], docker_client: Any = None) -> None:
        now = time.monotonic()
        if now - task.get("_inspected", 0) < INSPECT_SECONDS:
            return
        task["_inspected"] = now
        client = docker_client or ecs._get_docker()
        docker_ids = list(task.get("_docker_ids") or [])
        original(task, client)
        if task.get("lastStatus") == "STOPPED" and docker_ids and not task.get("_docker_ids"):
            spawn_background(remove_later, client, docker_ids, thread_name="launcher-exited")
        if task.get("lastStatus") != "RUNNING" or not client or not has_health_check(task):
            return
        refresh_health(task, client)
        # As in ECS, only a service replaces an unhealthy task.
        if task["healthStatus"] == "UNHEALTHY" and task.get("group", "").startswith("service:"):
            stop_unhealthy(task, client)

    return inspect


def complete_when_healthy(original: Callable[..., None]) -> Callable[..., None]:
    def schedule(
        cluster_name: str, svc_key: str, account_id: str, region: str, healthy_task: dict[str, Any] | None = None
    ) -> None:
        if healthy_task is None or not has_health_check(healthy_task):
            original(cluster_name, svc_key, account_id, region, healthy_task=healthy_task)
            return

        def wait() -> None:
            with request_scope(account_id, region):
                while healthy_task.get("lastStatus") == "RUNNING" and healthy_task.get("healthStatus") != "HEALTHY":
                    time.sleep(INSPECT_SECONDS)
                if healthy_task.get("lastStatus") == "RUNNING":
                    original(cluster_name, svc_key, account_id, region, healthy_task=healthy_task)

        spawn_background(wait, thread_name="launcher-health")

    return schedule


def apply() -> None:
    needed = ("_mark_task_stopped", "_cleanup_task_resources", "_record_service_task_failure", "_resolve_td_key")
    if missing := [name for name in needed if not callable(getattr(ecs, name, None))]:
        raise PatchError(f"ministack.services.ecs lacks {', '.join(missing)}.")
    run_parameters = "cdef td env port_bindings ecs_network host_mode task_id task_arn ministack_net_ip cluster_arn"
    replace_function(ecs, "_build_run_kwargs", run_parameters, add_health_check)
    replace_function(ecs, "_remove_docker_container", "docker_client container_or_id", stop_with_timeout)
    replace_function(ecs, "_maybe_mark_stopped", "task docker_client", inspect_with_health)
    replace_function(
        ecs,
        "_schedule_service_deployment_completion",
        "cluster_name svc_key account_id region healthy_task",
        complete_when_healthy,
    )
