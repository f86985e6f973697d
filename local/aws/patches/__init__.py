"""What is changed in ministack, one module a subject. Each names the private functions it replaces through `pinned`."""

from . import (
    container_health,
    container_secrets,
    containers,
    database,
    deletion,
    host,
    lambda_container,
    network,
    numbers,
    registry_login,
    replacements,
    restart_pace,
    service_rollout,
    shutdown,
    stack_events,
    task_definition,
    task_role,
    template_parameters,
    web_identity,
)

# `numbers` after the modules that add handlers, so that theirs are converted too; `host` last, because imports of the
# others can start a program.
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
    registry_login,
    task_role,
    containers,
    numbers,
    lambda_container,
    host,
)


def apply() -> None:
    """Changes ministack in this process; once, before it serves."""
    for module in MODULES:
        module.apply()
