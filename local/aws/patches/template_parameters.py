"""DescribeStacks and DescribeChangeSet return a parameter of an SSM type as AWS does: the parameter's name, and the
value as ResolvedValue. Unpatched, they return the value in place of the name."""

import re
from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

from ministack.services import cloudformation
from ministack.services.cloudformation import changesets

from .patching import PatchError, replace_action

Response = tuple[int, dict[str, str], bytes | str]
Answer = Callable[[dict[str, Any]], Response]


def add_resolved_values(text: str, resolved: dict[str, dict[str, Any]]) -> str:
    """The XML of one stack or change set with names and resolved values of its SSM parameters."""
    for key, parameter in resolved.items():
        if "SsmName" not in parameter:
            continue
        value, name = escape(str(parameter["Value"])), escape(parameter["SsmName"])
        text = text.replace(
            f"<ParameterKey>{key}</ParameterKey><ParameterValue>{value}</ParameterValue>",
            f"<ParameterKey>{key}</ParameterKey><ParameterValue>{name}</ParameterValue>"
            f"<ResolvedValue>{value}</ResolvedValue>",
        )
    return text


def edit_response(response: Response, edit: Callable[[str], str]) -> Response:
    status, headers, body = response
    if status != 200:
        return response
    text = edit(body.decode() if isinstance(body, bytes) else body)
    return status, headers, text.encode() if isinstance(body, bytes) else text


def describe_stacks(original: Answer) -> Answer:
    def edit(text: str) -> str:
        # The XML of a stack begins with its name; the text before the first one is the envelope.
        envelope, *stacks = re.split(r"(?=<StackName>)", text)
        for index, stack in enumerate(stacks):
            name = re.match(r"<StackName>([^<]*)", stack).group(1)
            record = cloudformation._stacks.get(name) or {}
            stacks[index] = add_resolved_values(stack, record.get("_resolved_params") or {})
        return envelope + "".join(stacks)

    return lambda params: edit_response(original(params), edit)


def describe_change_set(original: Answer) -> Answer:
    def describe(params: dict[str, Any]) -> Response:
        response = original(params)
        sent = {key: value[0] if isinstance(value, list) else value for key, value in params.items()}
        _id, found = changesets._find_change_set(sent.get("ChangeSetName", ""), sent.get("StackName", ""))
        resolved = (found or {}).get("_resolved_params") or {}
        return edit_response(response, lambda text: add_resolved_values(text, resolved))

    return describe


def apply() -> None:
    if not callable(getattr(changesets, "_find_change_set", None)):
        raise PatchError("ministack.services.cloudformation.changesets._find_change_set does not exist.")
    replace_action("DescribeStacks", describe_stacks)
    replace_action("DescribeChangeSet", describe_change_set)
