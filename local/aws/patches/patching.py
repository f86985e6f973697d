"""Replacing private functions of a pinned ministack, so that a gap is noticed instead of silently reopened."""

import inspect
from collections.abc import Callable
from importlib.metadata import version
from types import ModuleType
from typing import Any

from ministack.services import cloudformation
from ministack.services.cloudformation import provisioners

# The release whose private functions were read. Another one may look alike and behave differently.
MINISTACK = "1.5.33"


class PatchError(Exception):
    """ministack is not the one these patches were written for."""


def check_version() -> None:
    if (found := version("ministack")) != MINISTACK:
        raise PatchError(f"The patches are written for ministack {MINISTACK}, not {found}.")


def replace_function(
    module: ModuleType, name: str, parameters: str, make: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> None:
    """Puts make(original) in the place of module.name, whose parameter names must be the expected ones."""
    check_version()
    original = getattr(module, name, None)
    if not callable(original):
        raise PatchError(f"{module.__name__}.{name} is gone.")
    found = " ".join(inspect.signature(original).parameters)
    if found != parameters:
        raise PatchError(f"{module.__name__}.{name} takes ({found}), not ({parameters}).")
    setattr(module, name, make(original))


def get_resource_handlers() -> dict[str, dict[str, Any]]:
    """CloudFormation's resource types, as ministack looks them up: type → create, update, delete."""
    check_version()
    return provisioners._RESOURCE_HANDLERS


def replace_action(action: str, make: Callable[[Callable[[dict], tuple]], Callable[[dict], tuple]]) -> None:
    """Puts make(original) in the place of CloudFormation's answer to an action."""
    check_version()
    known = cloudformation._ACTION_HANDLERS
    if action not in known:
        raise PatchError(f"ministack's CloudFormation no longer answers {action}.")
    known[action] = make(known[action])
