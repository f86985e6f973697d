"""A reference to a name that is neither a resource nor a parameter is an error of the template, as in AWS. Unpatched,
the stack is deployed with the name in place of a value."""

from collections.abc import Callable
from typing import Any

from ministack.services.cloudformation import engine

from .patching import PatchError, replace_function

Template = dict[str, Any]


def find_unresolved(template: Template, section: str) -> list[str]:
    """The names that a section refers to and the template lacks."""
    known = {*(template.get("Resources") or {}), *(template.get("Parameters") or {})}
    names = dict.fromkeys(name for name, _ in engine._intrinsic_references(template.get(section) or {}))
    return [name for name in names if name not in known and not name.startswith("AWS::")]


def check_references(original: Callable[[Template], None]) -> Callable[[Template], None]:
    def check(template: Template) -> None:
        # A macro can add resources, and Fn::ForEach has names of its own.
        if not template.get("Transform"):
            for section in ("Resources", "Outputs"):
                if names := find_unresolved(template, section):
                    raise ValueError(
                        f"Template format error: Unresolved resource dependencies [{', '.join(names)}] "
                        f"in the {section} block of the template"
                    )
        original(template)

    return check


def apply() -> None:
    if not callable(getattr(engine, "_intrinsic_references", None)):
        raise PatchError("ministack.services.cloudformation.engine._intrinsic_references does not exist.")
    replace_function(engine, "_validate_template_statics", "template", check_references)
