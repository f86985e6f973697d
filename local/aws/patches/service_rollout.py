"""A stack waits for its service's tasks, as on AWS; unpatched, a service is complete without a running task.

As on AWS, a rollout that triggers the circuit breaker fails the resource. Without one the stack stays in progress
until it is cancelled or deleted, or for three hours.
"""

import time
from collections.abc import Callable
from typing import Any

from ministack.services import cloudformation, ecs
from ministack.services.cloudformation import stacks

from . import stack_deletion
from .patching import get_resource_handlers, replace_function
from .shutdown import stopping
from .stack_events import add_initiated_event

TYPE = "AWS::ECS::Service"
POLL_SECONDS = 0.3
# CloudFormation's own limit for a service to become stable.
LIMIT_SECONDS = 3 * 60 * 60
BREAKER = "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'."


class UnstableError(ValueError):
    """The service is not stable; the text becomes the resource's status reason."""


def start_in_progress(original: Callable[..., dict]) -> Callable[..., dict]:
    def make(task_definition: str, desired_count: int, status: str = "PRIMARY") -> dict[str, Any]:
        # Unpatched, the first rollout starts as complete, so that its circuit breaker never triggers.
        return {
            **original(task_definition, desired_count, status),
            "rolloutState": "IN_PROGRESS",
            "rolloutStateReason": "ECS deployment in progress.",
        }

    return make


def get_service_key(arn: str) -> str:
    """ministack's key of a service: cluster/name, the end of its ARN."""
    return "/".join(arn.split("/")[-2:])


def find_primary(service: dict[str, Any]) -> dict[str, Any]:
    return next(deployment for deployment in service["deployments"] if deployment["status"] == "PRIMARY")


def take_cancel_request(stack_name: str) -> bool:
    """Whether CancelUpdateStack was called since the last check; resets the request."""
    return bool((cloudformation._stacks.get(stack_name) or {}).pop("_cancel_requested", False))


def wait_until_stable(arn: str, stack_name: str) -> None:
    """Returns when the current rollout is complete; raises UnstableError when it has failed."""
    deadline = time.monotonic() + LIMIT_SECONDS
    followed: str | None = None
    while time.monotonic() < deadline:
        service = ecs._services.get(get_service_key(arn))
        if not service or service["status"] != "ACTIVE":
            raise UnstableError(f"The service {arn} was deleted while it was deployed.")
        states = {deployment["id"]: deployment["rolloutState"] for deployment in service["deployments"]}
        followed = followed or find_primary(service)["id"]
        # A rollout that is no longer listed was rolled back.
        state = states.get(followed, "FAILED")
        if state == "COMPLETED" and service["runningCount"] == service["desiredCount"]:
            return
        if state == "FAILED":
            raise UnstableError(BREAKER)
        if take_cancel_request(stack_name) or stack_deletion.is_requested(stack_name) or stopping.is_set():
            raise UnstableError("Resource creation or update cancelled")
        time.sleep(POLL_SECONDS)
    raise UnstableError(f"The service {arn} did not become stable within three hours.")


def drop_failed_rollouts(original: Callable[..., None]) -> Callable[..., None]:
    def complete(cluster_name: str, svc_key: str, expected_deployment_id: str | None = None) -> None:
        original(cluster_name, svc_key, expected_deployment_id)
        service = ecs._services.get(svc_key)
        if service and find_primary(service)["rolloutState"] == "COMPLETED":
            # Unpatched, a rollout that was rolled back stays listed, as if it were in progress.
            service["deployments"] = [
                deployment
                for deployment in service["deployments"]
                if deployment["status"] == "PRIMARY" or deployment["rolloutState"] != "FAILED"
            ]

    return complete


def create_and_wait(original: Callable[..., tuple], delete: Callable[..., None]) -> Callable[..., tuple]:
    def create(logical_id: str, props: dict[str, Any], stack_name: str) -> tuple:
        arn, attributes = original(logical_id, props, stack_name)
        add_initiated_event(stack_name, logical_id, TYPE, arn)
        try:
            wait_until_stable(arn, stack_name)
        except UnstableError:
            # The stack does not know a service whose creation failed and would not remove it.
            delete(arn, props)
            raise
        return arn, attributes

    return create


def update_and_wait(original: Callable[..., tuple]) -> Callable[..., tuple]:
    def update(physical_id: str, old_props: dict[str, Any], new_props: dict[str, Any], stack_name: str) -> tuple:
        result = original(physical_id, old_props, new_props, stack_name)
        wait_until_stable(result[0], stack_name)
        return result

    return update


def apply() -> None:
    handlers = get_resource_handlers()[TYPE]
    handlers["create"] = create_and_wait(handlers["create"], handlers["delete"])
    handlers["update"] = update_and_wait(handlers["update"])
    replace_function(ecs, "_make_deployment", "task_definition desired_count status", start_in_progress)
    replace_function(
        ecs, "_complete_service_deployment", "cluster_name svc_key expected_deployment_id", drop_failed_rollouts
    )
    replace_function(
        stacks,
        "_runs_on_worker_thread",
        "resource_type",
        lambda original: lambda resource_type: resource_type == TYPE or original(resource_type),
    )
