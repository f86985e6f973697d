"""One kind of object, and the short notation in which the tables of this package describe it.

Columns: `name`, `name:int` or `name:time` for the type, `name=text` for a fixed value, `name@KEY` for a property,
`name@SOME+WORDS` for a clause.
A column without `=` and `@` has a computed value, or the value of the property of the same name.
Properties: `KEY`, `KEY:type`, `KEY:type=default`. Clauses: `SOME+WORDS:type`, a phrase without an equals sign.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

DOCS = "https://docs.snowflake.com/en/sql-reference/sql/"
# The parts of SHOW after the kind, in the order in which Snowflake accepts them.
LIST_AND_SCOPE = "like in"
FULL = "like in starts limit from"


@dataclass(frozen=True)
class Column:
    """A column of SHOW or DESCRIBE."""

    name: str
    type: str = "text"
    fixed: str | None = None
    key: str | None = None


@dataclass(frozen=True)
class Property:
    """A property or a clause of CREATE."""

    key: str
    type: str = "text"
    default: str | None = None


@dataclass(frozen=True)
class ObjectKind:
    """What CREATE, ALTER, SHOW, DESCRIBE and GRANT accept for a kind of object."""

    name: str
    # The name of the SHOW page in Snowflake's documentation; CREATE, ALTER and DESCRIBE have pages beside it.
    page: str
    scope: str = "SCHEMA"
    show: str = LIST_AND_SCOPE
    show_columns: str = ""
    terse_columns: str = ""
    # "columns", "row", "properties", "pairs" or "details", and the columns or properties that it lists.
    describe: str = ""
    described: str = ""
    properties: str = ""
    clauses: str = ""
    modifiers: str = ""
    # What the object has from its creation on.
    initial: str = ""
    # ALTER <kind> <name> <words>: the property that the words set, as `SOME+WORDS=KEY=value`.
    actions: str = ""
    privileges: str = ""
    # Kinds with the same namespace and the same grants.
    base: str = ""
    plural: str = ""
    noun: str = ""
    has_arguments: bool = False
    or_alter: bool = False
    renamable: bool = True

    @property
    def stored_kind(self) -> str:
        return self.base or self.name

    @property
    def address(self) -> str:
        return f"{DOCS}{self.page}"

    @cached_property
    def plural_name(self) -> str:
        return self.plural or (f"{self.name[:-1]}IES" if self.name.endswith("CY") else pluralize(self.name))

    @cached_property
    def property_table(self) -> dict[str, Property]:
        return {found.key: found for found in map(parse_property, f"{self.properties} COMMENT".split())}

    @cached_property
    def clause_table(self) -> dict[str, Property]:
        return {found.key.replace("+", " "): found for found in map(parse_property, self.clauses.split())}

    @cached_property
    def columns(self) -> list[Column]:
        return parse_columns(self.show_columns)

    @cached_property
    def privilege_names(self) -> tuple[str, ...]:
        return tuple(privilege.strip() for privilege in self.privileges.split(",") if privilege.strip())

    @cached_property
    def action_table(self) -> dict[str, tuple[str, str]]:
        """The words of ALTER that set one property to one value."""
        found = (action.split("=") for action in self.actions.split())
        return {words.replace("+", " "): (key, value) for words, key, value in found}

    @cached_property
    def initial_properties(self) -> dict[str, str]:
        return dict(pair.split("=", 1) for pair in self.initial.split())


def pluralize(name: str) -> str:
    return f"{name[:-1]}IES" if name.endswith("RY") else f"{name}S"


def parse_property(text: str) -> Property:
    head, has_default, default = text.partition("=")
    key, _, kind = head.partition(":")
    return Property(key, kind or "text", default if has_default else None)


def parse_columns(text: str) -> list[Column]:
    return [parse_column(part) for part in text.split()]


def parse_column(text: str) -> Column:
    head, is_fixed, fixed = text.partition("=")
    head, has_key, key = head.partition("@")
    name, _, kind = head.partition(":")
    if name.endswith("_on") and not kind:
        kind = "time"
    return Column(name, kind or "text", fixed if is_fixed else None, key.replace("+", " ") if has_key else None)
