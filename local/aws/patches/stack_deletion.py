"""DeleteStack during an operation waits for the operation, then deletes the stack.

Unpatched, both run at once, and a resource that is being created stays.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection

from ministack.services import cloudformation
from ministack.services.cloudformation import handlers

from .patching import replace_function

POLL_SECONDS = 0.2
# Set in the stack's record; code that waits for a resource stops when it is set.
REQUESTED = "_delete_requested"
OPERATIONS = ("CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_IN_PROGRESS")

Delete = Callable[..., Awaitable[None]]


def is_requested(stack_name: str) -> bool:
    return bool((cloudformation._stacks.get(stack_name) or {}).get(REQUESTED))


def wait_for_operation(original: Delete) -> Delete:
    async def delete(
        stack_name: str, stack_id: str, retain_resources: Collection[str] = (), force: bool = False
    ) -> None:
        stack = cloudformation._stacks.get(stack_name) or {}
        while stack.get("StackStatus") in OPERATIONS:
            stack[REQUESTED] = True
            await asyncio.sleep(POLL_SECONDS)
        stack.pop(REQUESTED, None)
        await original(stack_name, stack_id, retain_resources, force)

    return delete


def apply() -> None:
    parameters = "stack_name stack_id retain_resources force"
    replace_function(handlers, "_delete_stack_async", parameters, wait_for_operation)
