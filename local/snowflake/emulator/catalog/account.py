"""The account: who and what exists, who owns it, who was granted what. Nothing here knows SQL or HTTP."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..identifiers import Name

# Kinds that hold other objects, which go with them.
CONTAINERS = ("DATABASE", "SCHEMA")


def current_timestamp() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")


@dataclass
class SecurableObject:
    """An object of the account: a role, a user, a warehouse, a database or something inside one."""

    kind: str
    name: Name
    owner: str
    properties: dict[str, Any] = field(default_factory=dict)
    created_on: str = field(default_factory=current_timestamp)


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
    """A privilege that every new object of a kind in a container is born with."""

    privilege: str
    kind: str
    container: Name
    grantee: str


@dataclass
class GrantTerms:
    """How a grant was given."""

    grant_option: bool = False
    granted_by: str = ""
    created_on: str = field(default_factory=current_timestamp)


def find_grant_objects(grant: Grant) -> set[tuple[str, Name]]:
    """What a grant is on and to."""
    return {(grant.kind, grant.name), (grant.grantee_kind, (grant.grantee,))}


class Account:
    """Entities by kind and name, grants by what they say.

    Readers do not wait for writers: every change makes a new dictionary and leaves the old one to who reads it.
    """

    def __init__(self, name: str = "LOCAL") -> None:
        self.name = name
        self.objects: dict[tuple[str, Name], SecurableObject] = {}
        self.grants: dict[Grant, GrantTerms] = {}
        self.future_grants: dict[FutureGrant, GrantTerms] = {}

    def find(self, kind: str, name: Name) -> SecurableObject | None:
        return self.objects.get((kind, name))

    def list_objects(self, kind: str, inside: Name = ()) -> list[SecurableObject]:
        """Entities of a kind under a database or schema, in name order."""
        found = (e for (k, n), e in self.objects.items() if k == kind and n[: len(inside)] == inside)
        return sorted(found, key=lambda entity: entity.name)

    def add(self, entity: SecurableObject) -> SecurableObject:
        """Adds an object, replacing one of that name with all its grants, and lets future grants take effect."""
        key = (entity.kind, entity.name)
        if entity.kind in CONTAINERS:
            self.remove(*key)
        born = self.apply_future_grants(entity)
        self.grants = {g: t for g, t in self.grants.items() if key not in find_grant_objects(g)} | born
        self.objects = self.objects | {key: entity}
        return entity

    def apply_future_grants(self, entity: SecurableObject) -> dict[Grant, GrantTerms]:
        """What future grants give a new object, its owner perhaps included."""
        containers = [entity.name[:2], entity.name[:1]] if len(entity.name) == 3 else [entity.name[:1]]
        for container in containers:
            matching = [
                (f, t) for f, t in self.future_grants.items() if (f.kind, f.container) == (entity.kind, container)
            ]
            for future, _ in matching:
                if future.privilege == "OWNERSHIP":
                    entity.owner = future.grantee
            if matching:
                # A future grant on the schema hides those on its database, as Snowflake documents.
                return {
                    Grant(f.privilege, entity.kind, entity.name, "ROLE", f.grantee): GrantTerms(
                        t.grant_option, entity.owner
                    )
                    for f, t in matching
                    if f.privilege != "OWNERSHIP"
                }
        return {}

    def remove(self, kind: str, name: Name) -> None:
        """Removes an object, what it holds, and every grant on or to it."""
        holds = kind in CONTAINERS
        gone = {
            key
            for key in self.objects
            if key == (kind, name) or (holds and len(key[1]) > len(name) and key[1][: len(name)] == name)
        }
        if not gone:
            return
        self.objects = {key: entity for key, entity in self.objects.items() if key not in gone}
        self.grants = {g: t for g, t in self.grants.items() if not gone & find_grant_objects(g)}
        self.future_grants = {
            f: t
            for f, t in self.future_grants.items()
            if not (holds and f.container[: len(name)] == name) and (kind, name) != ("ROLE", (f.grantee,))
        }

    def rename(self, entity: SecurableObject, name: Name) -> None:
        """Gives an object another name; its grants go with it."""
        self.objects = {key: e for key, e in self.objects.items() if e is not entity}
        self.grants = {
            Grant(g.privilege, g.kind, name, g.grantee_kind, g.grantee)
            if (g.kind, g.name) == (entity.kind, entity.name)
            else g: t
            for g, t in self.grants.items()
        }
        entity.name = name
        self.objects = self.objects | {(entity.kind, name): entity}

    def grant(self, grant: Grant, terms: GrantTerms) -> None:
        """Grants; what was granted before keeps its terms, but may gain the grant option."""
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
        """Roles granted to a user directly, with PUBLIC."""
        direct = (g for g in self.grants if g.kind == "ROLE" and g.grantee_kind == "USER" and g.grantee == user)
        return {g.name[0] for g in direct} | {"PUBLIC"}

    def expand_roles(self, roles: Iterable[str]) -> set[str]:
        """The roles and every role below them in the hierarchy, with PUBLIC."""
        below: dict[str, set[str]] = {}
        for grant in self.grants:
            if grant.kind == "ROLE" and grant.grantee_kind == "ROLE":
                below.setdefault(grant.grantee, set()).add(grant.name[0])
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
