"""What is changed in ministack, one module a subject. Each names the private functions it replaces through `pinned`."""

from . import (
    container_health,
    container_secrets,
    database,
    network,
    numbers,
    service_rollout,
    task_definition,
    web_identity,
)

# `numbers` after the modules that put new handlers in place, so that theirs are converted too.
MODULES = (
    network,
    task_definition,
    container_secrets,
    container_health,
    service_rollout,
    database,
    web_identity,
    numbers,
)


def apply() -> None:
    """Changes ministack in this process; once, before it serves."""
    for module in MODULES:
        module.apply()
