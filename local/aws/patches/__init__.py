"""What is changed in ministack, one module a subject. Each names the private functions it replaces through `pinned`."""

from . import (
    container_health,
    container_secrets,
    database,
    deletion,
    network,
    numbers,
    replacements,
    restart_pace,
    service_rollout,
    shutdown,
    stack_events,
    task_definition,
    template_parameters,
    web_identity,
)

# `numbers` after the modules that put new handlers in place, so that theirs are converted too.
MODULES = (
    shutdown,
    deletion,
    network,
    replacements,
    task_definition,
    container_secrets,
    container_health,
    restart_pace,
    service_rollout,
    database,
    template_parameters,
    stack_events,
    web_identity,
    numbers,
)


def apply() -> None:
    """Changes ministack in this process; once, before it serves."""
    for module in MODULES:
        module.apply()
