"""Replacing private functions of a pinned ministack, so that a gap is noticed instead of silently reopened."""

import inspect
from collections.abc import Callable
from importlib.metadata import version
from types import ModuleType
from typing import Any

# The release whose private functions were read. Another one may look alike and behave differently.
MINISTACK = "1.5.33"


class PatchError(Exception):
    """ministack is not the one these patches were written for."""


def check_version() -> None:
    if (found := version("ministack")) != MINISTACK:
        raise PatchError(f"The patches are written for ministack {MINISTACK}, not {found}.")


def replace(
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


def handlers() -> dict[str, dict[str, Any]]:
    """CloudFormation's resource types, as ministack looks them up: type → create, update, delete."""
    check_version()
    from ministack.services.cloudformation import provisioners

    return provisioners._RESOURCE_HANDLERS
