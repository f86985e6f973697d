"""Replaces private functions of ministack; fails if the release or a function differs from the expected one."""

import inspect
from collections.abc import Callable
from importlib.metadata import version
from types import ModuleType
from typing import Any

from ministack.services import cloudformation
from ministack.services.cloudformation import provisioners

# The release that the patches are written for.
MINISTACK = "1.5.33"


class PatchError(Exception):
    """ministack is not the release that the patches are written for."""


def check_version() -> None:
    if (found := version("ministack")) != MINISTACK:
        raise PatchError(f"The patches are written for ministack {MINISTACK}, not {found}.")


def replace_function(
    module: ModuleType, name: str, parameters: str, make: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> None:
    """Replaces module.name by make(original); its parameters must have the expected names."""
    check_version()
    original = getattr(module, name, None)
    if not callable(original):
        raise PatchError(f"{module.__name__}.{name} does not exist.")
    found = " ".join(inspect.signature(original).parameters)
    if found != parameters:
        raise PatchError(f"{module.__name__}.{name} takes ({found}), not ({parameters}).")
    setattr(module, name, make(original))


def get_resource_handlers() -> dict[str, dict[str, Any]]:
    """CloudFormation's resource handlers: type → create, update, delete."""
    check_version()
    return provisioners._RESOURCE_HANDLERS


def replace_action(action: str, make: Callable[[Callable[[dict], tuple]], Callable[[dict], tuple]]) -> None:
    """Replaces the handler of a CloudFormation action by make(original)."""
    check_version()
    handlers = cloudformation._ACTION_HANDLERS
    if action not in handlers:
        raise PatchError(f"ministack's CloudFormation has no handler for {action}.")
    handlers[action] = make(handlers[action])
