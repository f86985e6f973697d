"""The account as one session sees it: its temporary tables and views hide others of the same name."""

from __future__ import annotations

from typing import Any

from ..identifiers import Name, format_name
from .account import CONTAINERS, Account, SecurableObject

# DuckDB's database for temporary objects; each connection has its own.
TEMPORARY_DATABASE = ("temp", "main")


def delegate(name: str) -> Any:
    """An attribute of the shared account."""
    return property(lambda self: getattr(self.shared, name), lambda self, value: setattr(self.shared, name, value))


class SessionAccount(Account):
    """The shared account, and the temporary objects of a session, which end with it."""

    name = delegate("name")
    objects = delegate("objects")
    grants = delegate("grants")
    future_grants = delegate("future_grants")
    parameters = delegate("parameters")
    history = delegate("history")

    def __init__(self, shared: Account, session_id: int) -> None:
        self.shared = shared
        self.session_id = session_id
        self.temporary: dict[tuple[str, Name], SecurableObject] = {}
        # The schema of each, because a schema of the same name can replace it.
        self.schemas: dict[tuple[str, Name], SecurableObject | None] = {}
        self.count = 0

    def find_temporary(self, kind: str, name: Name) -> SecurableObject | None:
        found = self.temporary.get((kind, name))
        return found if found and self.schemas[kind, name] is self.shared.find("SCHEMA", name[:2]) else None

    def find(self, kind: str, name: Name) -> SecurableObject | None:
        return self.find_temporary(kind, name) or self.shared.find(kind, name)

    def list_objects(self, kind: str, inside: Name = ()) -> list[SecurableObject]:
        mine = [e for k, n in self.temporary if k == kind and (e := self.find_temporary(k, n))]
        hidden = {entity.name for entity in mine}
        others = [entity for entity in self.shared.list_objects(kind, inside) if entity.name not in hidden]
        return sorted(
            [*others, *(entity for entity in mine if entity.name[: len(inside)] == inside)], key=lambda e: e.name
        )

    def add_temporary(self, entity: SecurableObject) -> SecurableObject:
        key = (entity.kind, entity.name)
        self.temporary[key] = entity
        self.schemas[key] = self.shared.find("SCHEMA", entity.name[:2])
        return entity

    def new_temporary_name(self, name: Name) -> Name:
        """A name in DuckDB for a temporary object, which no other session uses."""
        self.count += 1
        return (*TEMPORARY_DATABASE, f"{format_name(name)}#{self.session_id}#{self.count}")

    def remove(self, kind: str, name: Name) -> None:
        if self.find_temporary(kind, name):
            del self.temporary[kind, name]
            return
        if kind in CONTAINERS:
            self.temporary = {key: e for key, e in self.temporary.items() if key[1][: len(name)] != name}
        self.shared.remove(kind, name)

    def rename(self, entity: SecurableObject, name: Name) -> None:
        if self.find_temporary(entity.kind, entity.name) is not entity:
            self.shared.rename(entity, name)
            return
        del self.temporary[entity.kind, entity.name]
        entity.name = name
        self.add_temporary(entity)


def is_temporary(entity: SecurableObject) -> bool:
    return "TEMPORARY_NAME" in entity.properties


def locate(entity: SecurableObject) -> Name:
    """The table or view in DuckDB."""
    return entity.properties["TEMPORARY_NAME"] if is_temporary(entity) else entity.name
