"""The changes to ministack, one module for each subject; `patching` checks the private functions that they replace."""

from . import (
    container_health,
    container_restrictions,
    container_secrets,
    create_only_properties,
    db_instance,
    ec2_resources,
    integer_properties,
    lambda_container,
    parameter_tags,
    process_restrictions,
    registry_login,
    service_rollout,
    service_throttle,
    shutdown,
    stack_deletion,
    stack_events,
    task_definition,
    task_role,
    template_parameters,
    unresolved_references,
    web_identity,
)

# `integer_properties` after the modules that add handlers, so that it wraps theirs too; `process_restrictions` last,
# because importing the others can start a program.
MODULES = (
    shutdown,
    stack_deletion,
    ec2_resources,
    create_only_properties,
    task_definition,
    container_secrets,
    container_health,
    service_throttle,
    service_rollout,
    db_instance,
    template_parameters,
    parameter_tags,
    unresolved_references,
    stack_events,
    web_identity,
    registry_login,
    task_role,
    container_restrictions,
    integer_properties,
    lambda_container,
    process_restrictions,
)


def apply() -> None:
    """Patches ministack in this process; call it once, before the server starts."""
    for module in MODULES:
        module.apply()
