"""DescribeParameters filters by tags, as AWS does. Unpatched, a filter `tag:<key>` selects every parameter."""

from collections.abc import Callable
from typing import Any

from ministack.services import ssm

from .patching import PatchError, replace_function

Filter = Callable[[dict[str, Any], str, str, list[str]], bool]


def filter_by_tag(original: Filter) -> Filter:
    def apply_filter(parameter: dict[str, Any], key: str, option: str, values: list[str]) -> bool:
        if not key.startswith("tag:"):
            return original(parameter, key, option, values)
        found = (ssm._tags.get(parameter["ARN"]) or {}).get(key.removeprefix("tag:"))
        if found is None:
            return False
        return any(found.startswith(value) if option == "BeginsWith" else found == value for value in values)

    return apply_filter


def apply() -> None:
    if not hasattr(ssm, "_tags"):
        raise PatchError("ministack.services.ssm._tags does not exist.")
    replace_function(ssm, "_apply_filter", "param key option values", filter_by_tag)
