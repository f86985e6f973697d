"""Workload identities of users: the property WORKLOAD_IDENTITY and the identities that match it.

docs.snowflake.com/en/user-guide/workload-identity-federation
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import compilation_error

DEFAULT_AUDIENCE = "snowflakecomputing.com"
# The properties of each supported provider, and those of them that are optional.
PROPERTIES = {"AWS": {"ARN", "ISSUER"}, "OIDC": {"ISSUER", "SUBJECT", "OIDC_AUDIENCE_LIST"}}
OPTIONAL = {"ISSUER": {"AWS"}, "OIDC_AUDIENCE_LIST": {"OIDC"}}
LONGEST = {"SUBJECT": 255, "ISSUER": 2048}
IAM_ARN = re.compile(r"arn:(aws|aws-cn|aws-us-gov):iam::(\d{12}):(user|role)/(.+)")
ASSUMED_ROLE_ARN = re.compile(r"arn:(aws|aws-cn|aws-us-gov):sts::(\d{12}):assumed-role/([^/]+)/(.+)")


@dataclass(frozen=True)
class Identity:
    """A verified identity: a provider, and its claims."""

    provider: str
    claims: Mapping[str, Any]


def normalize_identity(given: Mapping[str, Any]) -> dict[str, Any]:
    """The value of WORKLOAD_IDENTITY as it is stored; raises for one that Snowflake does not accept."""
    provider = str(given.get("TYPE") or "").upper()
    if provider not in PROPERTIES:
        raise invalid_identity(f"TYPE '{provider}' is not supported by the local Snowflake: it has AWS and OIDC")
    known = PROPERTIES[provider]
    unknown = sorted(given.keys() - known - {"TYPE"})
    missing = sorted(name for name in known - given.keys() if provider not in OPTIONAL.get(name, ()))
    if unknown or missing:
        raise invalid_identity(f"TYPE {provider} has {', '.join(sorted(known))}, given {', '.join(sorted(given))}")
    kept = {"TYPE": provider} | {name: given[name] for name in known & given.keys()}
    for name, longest in LONGEST.items():
        if len(str(kept.get(name, ""))) > longest:
            raise invalid_identity(f"{name} is longer than {longest} characters")
    if provider == "AWS" and not (IAM_ARN.fullmatch(kept["ARN"]) or ASSUMED_ROLE_ARN.fullmatch(kept["ARN"])):
        raise invalid_identity("ARN is not that of an IAM user, an IAM role or an assumed role")
    audiences = kept.get("OIDC_AUDIENCE_LIST")
    if audiences is not None:
        kept["OIDC_AUDIENCE_LIST"] = [audiences] if isinstance(audiences, str) else list(audiences)
    return kept


def invalid_identity(reason: str) -> Exception:
    return compilation_error(4616, "42601", f"Invalid WORKLOAD_IDENTITY: {reason}.")


def describe_identity(identity: Mapping[str, Any]) -> dict[str, Any]:
    """The column additional_info of SHOW USER WORKLOAD IDENTITY AUTHENTICATION METHODS."""
    if identity["TYPE"] == "OIDC":
        audiences = identity.get("OIDC_AUDIENCE_LIST", [DEFAULT_AUDIENCE])
        return {"issuer": identity["ISSUER"], "subject": identity["SUBJECT"], "audienceList": audiences}
    iam = IAM_ARN.fullmatch(identity["ARN"])
    found = iam or ASSUMED_ROLE_ARN.fullmatch(identity["ARN"])
    assert found
    kind = "IAM_USER" if iam and iam[3] == "user" else "IAM_ROLE"
    name = found[4] if iam else found[3]
    return {"awsPartition": found[1], "awsAccount": found[2], "type": kind, "iamRole": name}


def matches_identity(stored: Mapping[str, Any], identity: Identity) -> bool:
    """Whether a user's WORKLOAD_IDENTITY is this identity."""
    if stored["TYPE"] != identity.provider:
        return False
    claims = identity.claims
    audiences = {claims["aud"]} if isinstance(claims.get("aud"), str) else set(claims.get("aud") or ())
    if identity.provider == "OIDC":
        accepted = stored.get("OIDC_AUDIENCE_LIST", [DEFAULT_AUDIENCE])
        same = (stored["ISSUER"], stored["SUBJECT"]) == (claims["iss"], claims["sub"])
        return same and bool(audiences & set(accepted))
    if "iss" in claims and (claims["iss"] != stored.get("ISSUER") or DEFAULT_AUDIENCE not in audiences):
        return False
    return str(claims["arn"]) == stored["ARN"] or to_role_arn(str(claims["arn"])) == stored["ARN"]


def to_role_arn(arn: str) -> str:
    """The ARN of the role of an assumed role."""
    found = ASSUMED_ROLE_ARN.fullmatch(arn)
    return f"arn:{found[1]}:iam::{found[2]}:role/{found[3]}" if found else arn
