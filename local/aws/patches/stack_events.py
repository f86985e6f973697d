"""Stack events as on AWS: an update has events of changed resources only (unpatched, of every resource), and
a slow resource has an event as soon as it has a physical id.
"""

from collections.abc import Callable
from typing import Any

from ministack.services import cloudformation
from ministack.services.cloudformation import stacks

from .patching import replace_function


def remove_event(stack_name: str, logical_id: str) -> None:
    """Removes the event of the start of an update."""
    events = cloudformation._stack_events.get(cloudformation._stacks[stack_name]["StackId"], [])
    for index in range(len(events) - 1, -1, -1):
        if events[index]["LogicalResourceId"] == logical_id:
            if events[index]["ResourceStatus"] == "UPDATE_IN_PROGRESS":
                del events[index]
            return


def add_initiated_event(stack_name: str, logical_id: str, resource_type: str, physical_id: str) -> None:
    """Adds the event of a resource that exists but is not ready."""
    stack_id = cloudformation._stacks[stack_name]["StackId"]
    reason = "Resource creation Initiated"
    stacks._add_event(stack_id, stack_name, logical_id, resource_type, "CREATE_IN_PROGRESS", reason, physical_id)


def apply() -> None:
    unchanged: set[tuple[str, str]] = set()

    def record_unchanged(original: Callable[..., Any]) -> Callable[..., Any]:
        def update(*args: Any) -> Any:
            _type, _physical_id, old, new, stack_name, logical_id, *_attributes = args
            if old == new:
                unchanged.add((stack_name, logical_id))
                remove_event(stack_name, logical_id)
            return original(*args)

        return update

    def skip_unchanged(original: Callable[..., None]) -> Callable[..., None]:
        def add(
            stack_id: str, stack_name: str, logical_id: str, resource_type: str, status: str, *rest: Any, **more: Any
        ) -> None:
            if status == "UPDATE_COMPLETE" and (stack_name, logical_id) in unchanged:
                unchanged.discard((stack_name, logical_id))
                return
            original(stack_id, stack_name, logical_id, resource_type, status, *rest, **more)

        return add

    replace_function(stacks, "_update_keeping_seed", "args", record_unchanged)
    parameters = "stack_id stack_name logical_id resource_type status reason physical_id detailed_status"
    replace_function(stacks, "_add_event", parameters, skip_unchanged)
