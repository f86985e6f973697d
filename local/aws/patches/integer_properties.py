"""Integer properties that arrive as text: a Ref to a Number parameter is text, and AWS converts it."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from .patching import PatchError, get_resource_handlers

# Type → its integer properties, at any depth.
NUMBERS = {
    "AWS::ECS::Service": {"DesiredCount", "HealthCheckGracePeriodSeconds", "MaximumPercent", "MinimumHealthyPercent"},
    "AWS::ECS::TaskDefinition": {
        "ContainerPort",
        "HostPort",
        "MemoryReservation",
        "StartTimeout",
        "StopTimeout",
        "Interval",
        "Timeout",
        "Retries",
        "StartPeriod",
    },
    "AWS::Logs::LogGroup": {"RetentionInDays"},
    "AWS::EC2::SecurityGroup": {"FromPort", "ToPort"},
}


def convert_numbers(value: Any, names: set[str]) -> Any:
    """The value with the properties of these names converted to numbers."""
    if isinstance(value, dict):
        return {
            key: int(inner)
            if key in names and isinstance(inner, str) and inner.isdigit()
            else convert_numbers(inner, names)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [convert_numbers(inner, names) for inner in value]
    return value


def is_number(value: Any) -> bool:
    return isinstance(value, str) and value.isdigit()


def wrap_handler(handler: Callable[..., Any], names: set[str]) -> Callable[..., Any]:
    @wraps(handler)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return handler(*(convert_numbers(arg, names) for arg in args), **kwargs)

    return wrapper


def apply() -> None:
    handlers = get_resource_handlers()
    for resource_type, names in NUMBERS.items():
        if resource_type not in handlers:
            raise PatchError(f"ministack's CloudFormation does not know {resource_type}.")
        for operation in ("create", "update"):
            if operation in handlers[resource_type]:
                handlers[resource_type][operation] = wrap_handler(handlers[resource_type][operation], names)
