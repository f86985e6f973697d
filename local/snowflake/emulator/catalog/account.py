"""The account: its objects, their owners, and the grants on them; no SQL, no HTTP."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ..identifiers import Name
from .query_history import QueryHistory

# Dropping one drops the objects inside it.
CONTAINERS = ("DATABASE", "SCHEMA")
# A database role is named "DATABASE.ROLE" where a role can be named.
ROLE_KINDS = ("ROLE", "DATABASE ROLE")


def current_timestamp() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")


@dataclass
class SecurableObject:
    """A role, a user, a warehouse, a database, or an object inside a database."""

    kind: str
    name: Name
    owner: str
    properties: dict[str, Any] = field(default_factory=dict)
    created_on: str = field(default_factory=current_timestamp)

    @property
    def exact_kind(self) -> str:
        """The kind by which it was created, such as DYNAMIC TABLE for a TABLE."""
        return str(self.properties.get("EXACT_KIND", self.kind))


@dataclass(frozen=True)
class Grant:
    """A privilege on an object. Membership in a role is USAGE on the role, as in Snowflake."""

    privilege: str
    kind: str
    name: Name
    grantee_kind: str
    grantee: str


@dataclass(frozen=True)
class FutureGrant:
    """A privilege that is granted on every new object of a kind in a database or schema."""

    privilege: str
    kind: str
    container: Name
    grantee: str
    grantee_kind: str = "ROLE"


@dataclass
class GrantTerms:
    """Who made a grant, when, and with which option."""

    grant_option: bool = False
    granted_by: str = ""
    created_on: str = field(default_factory=current_timestamp)


def find_grant_objects(grant: Grant) -> set[tuple[str, Name]]:
    """The object and the grantee of a grant."""
    return {(grant.kind, grant.name), find_grantee(grant.grantee_kind, grant.grantee)}


def list_future_kinds(entity: SecurableObject) -> set[str]:
    """The kinds whose future grants a new object gets."""
    kind = entity.exact_kind
    return {kind, "TABLE"} if kind in ("HYBRID TABLE", "ICEBERG TABLE") else {kind}


def find_grantee(kind: str, grantee: str) -> tuple[str, Name]:
    """The kind and name of the object that receives a grant."""
    return kind, tuple(grantee.split(".", 1)) if kind == "DATABASE ROLE" else (grantee,)


class Account:
    """Objects by kind and name, and grants.

    Every change makes a new dictionary, so that readers need no lock.
    """

    def __init__(self, name: str = "LOCAL") -> None:
        self.name = name
        self.objects: dict[tuple[str, Name], SecurableObject] = {}
        self.grants: dict[Grant, GrantTerms] = {}
        self.future_grants: dict[FutureGrant, GrantTerms] = {}
        self.parameters: dict[str, Any] = {}
        self.history = QueryHistory()

    def find(self, kind: str, name: Name) -> SecurableObject | None:
        return self.objects.get((kind, name))

    def list_objects(self, kind: str, inside: Name = ()) -> list[SecurableObject]:
        """Objects of a kind in a database or schema, by name."""
        found = (e for (k, n), e in self.objects.items() if k == kind and n[: len(inside)] == inside)
        return sorted(found, key=lambda entity: entity.name)

    def add(self, entity: SecurableObject) -> SecurableObject:
        """Adds an object and applies future grants; replaces an object of that name and its grants."""
        key = (entity.kind, entity.name)
        if entity.kind in CONTAINERS:
            self.remove(*key)
        granted = self.apply_future_grants(entity)
        self.grants = {g: t for g, t in self.grants.items() if key not in find_grant_objects(g)} | granted
        self.objects = self.objects | {key: entity}
        return entity

    def apply_future_grants(self, entity: SecurableObject) -> dict[Grant, GrantTerms]:
        """The grants on a new object from future grants; a future grant of OWNERSHIP changes its owner."""
        containers = [entity.name[:2], entity.name[:1]] if len(entity.name) == 3 else [entity.name[:1]]
        for container in containers:
            matching = [
                (f, t)
                for f, t in self.future_grants.items()
                if f.container == container and f.kind in list_future_kinds(entity)
            ]
            for future, _ in matching:
                if future.privilege == "OWNERSHIP":
                    entity.owner = future.grantee
            if matching:
                # Future grants on the schema take precedence over those on its database, as Snowflake documents.
                return {
                    Grant(f.privilege, entity.kind, entity.name, f.grantee_kind, f.grantee): GrantTerms(
                        t.grant_option, entity.owner
                    )
                    for f, t in matching
                    if f.privilege != "OWNERSHIP"
                }
        return {}

    def remove(self, kind: str, name: Name) -> None:
        """Removes an object, the objects inside it, and every grant on or to them."""
        is_container = kind in CONTAINERS
        removed = {
            key
            for key in self.objects
            if key == (kind, name) or (is_container and len(key[1]) > len(name) and key[1][: len(name)] == name)
        }
        if not removed:
            return
        self.objects = {key: entity for key, entity in self.objects.items() if key not in removed}
        self.grants = {g: t for g, t in self.grants.items() if not removed & find_grant_objects(g)}
        self.future_grants = {
            f: t
            for f, t in self.future_grants.items()
            if not (is_container and f.container[: len(name)] == name)
            and (kind, name) != find_grantee(f.grantee_kind, f.grantee)
        }

    def rename(self, entity: SecurableObject, name: Name) -> None:
        """Renames an object; its grants, and a role's members, privileges and objects, stay."""
        before, old, new = (entity.kind, entity.name), ".".join(entity.name), ".".join(name)

        def follow(kind: str, grantee: str) -> str:
            return new if (kind, grantee) == (entity.kind, old) else grantee

        self.objects = {key: e for key, e in self.objects.items() if e is not entity}
        self.grants = {
            replace(
                g,
                name=name if (g.kind, g.name) == before else g.name,
                grantee=follow(g.grantee_kind, g.grantee),
            ): t
            for g, t in self.grants.items()
        }
        self.future_grants = {
            replace(f, grantee=follow(f.grantee_kind, f.grantee)): t for f, t in self.future_grants.items()
        }
        if entity.kind == "ROLE":
            for owned in self.list_owned_objects(old):
                owned.owner = new
        entity.name = name
        self.objects = self.objects | {(entity.kind, name): entity}

    def grant(self, grant: Grant, terms: GrantTerms) -> None:
        """Adds a grant; an existing one keeps its terms and can only gain the grant option."""
        known = self.grants.get(grant, terms)
        known.grant_option = known.grant_option or terms.grant_option
        self.grants = self.grants | {grant: known}

    def revoke(self, grant: Grant) -> None:
        self.grants = {g: t for g, t in self.grants.items() if g != grant}

    def grant_future(self, grant: FutureGrant, terms: GrantTerms) -> None:
        self.future_grants = {grant: terms} | self.future_grants

    def revoke_future(self, grant: FutureGrant) -> None:
        self.future_grants = {g: t for g, t in self.future_grants.items() if g != grant}

    def list_user_roles(self, user: str) -> set[str]:
        """The roles granted to a user directly, and PUBLIC."""
        direct = (g for g in self.grants if g.kind == "ROLE" and g.grantee_kind == "USER" and g.grantee == user)
        return {g.name[0] for g in direct} | {"PUBLIC"}

    def expand_roles(self, roles: Iterable[str]) -> set[str]:
        """The roles, every role that they inherit, and PUBLIC."""
        below: dict[str, set[str]] = {}
        for grant in self.grants:
            if grant.kind in ROLE_KINDS and grant.grantee_kind in ROLE_KINDS and grant.privilege == "USAGE":
                below.setdefault(grant.grantee, set()).add(".".join(grant.name))
        reached = {"PUBLIC"}
        waiting = list(roles)
        while waiting:
            role = waiting.pop()
            if role not in reached:
                reached.add(role)
                waiting.extend(below.get(role, ()))
        return reached

    def list_owned_objects(self, role: str) -> Iterator[SecurableObject]:
        return (entity for entity in self.objects.values() if entity.owner == role)
