"""Converts a template's container definitions; unpatched, keys under Secrets and HealthCheck stay capitalized."""

from typing import Any

from ministack.services.cloudformation import provisioners

from .patching import replace_function

# Their keys are the user's, not the API's.
VERBATIM = {"DockerLabels", "Options"}
NUMBERS = {"cpu", "memory"}


def lower_first(name: str) -> str:
    return name[:1].lower() + name[1:]


def lower_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {lower_first(key): inner if key in VERBATIM else lower_keys(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [lower_keys(inner) for inner in value]
    return value


def convert_container_definition(definition: dict[str, Any]) -> dict[str, Any]:
    """Converts a template's container definition to the API's form."""
    return {key: int(value) if key in NUMBERS else value for key, value in lower_keys(definition).items()}


def apply() -> None:
    replace_function(
        provisioners,
        "_normalize_container_defs",
        "cdefs",
        lambda _original: lambda cdefs: [convert_container_definition(definition) for definition in cdefs],
    )
