"""Whole numbers that arrive as text: a Ref to a Number parameter is text in CloudFormation, and AWS converts it."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from .pinned import PatchError, handlers

# Type → the properties that hold a whole number, wherever they stand in it.
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


def converted(value: Any, names: set[str]) -> Any:
    """The same value, with digits turned into numbers under the given names."""
    if isinstance(value, dict):
        return {
            key: int(inner) if key in names and isinstance(inner, str) and inner.isdigit() else converted(inner, names)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [converted(inner, names) for inner in value]
    return value


def converting(handler: Callable[..., Any], names: set[str]) -> Callable[..., Any]:
    @wraps(handler)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return handler(*(converted(arg, names) for arg in args), **kwargs)

    return wrapper


def apply() -> None:
    known = handlers()
    for resource_type, names in NUMBERS.items():
        if resource_type not in known:
            raise PatchError(f"ministack's CloudFormation no longer knows {resource_type}.")
        for operation in ("create", "update"):
            if operation in known[resource_type]:
                known[resource_type][operation] = converting(known[resource_type][operation], names)
