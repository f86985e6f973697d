"""Container definitions of a template reach ECS whole; stock, keys under Secrets and HealthCheck stay capital."""

from typing import Any

from ministack.services.cloudformation import provisioners

from .pinned import replace

# Their keys are the user's own words, not names of the API.
VERBATIM = {"DockerLabels", "Options"}
NUMBERS = {"cpu", "memory"}


def camel(name: str) -> str:
    return name[:1].lower() + name[1:]


def lowered(value: Any) -> Any:
    if isinstance(value, dict):
        return {camel(key): inner if key in VERBATIM else lowered(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [lowered(inner) for inner in value]
    return value


def container_definition(definition: dict[str, Any]) -> dict[str, Any]:
    """The API's form of a template's container definition."""
    return {key: int(value) if key in NUMBERS else value for key, value in lowered(definition).items()}


def apply() -> None:
    replace(
        provisioners,
        "_normalize_container_defs",
        "cdefs",
        lambda _original: lambda cdefs: [container_definition(definition) for definition in cdefs],
    )
