"""SecureStrings in a container's secrets are decrypted; unpatched, the container gets them as stored."""

from collections.abc import Callable
from typing import Any

from ministack.services import ecs, ssm

from .patching import PatchError, replace_function

Secrets = dict[str, str]


def resolve_secrets(original: Callable[[dict[str, Any]], Secrets]) -> Callable[[dict[str, Any]], Secrets]:
    def resolve(definition: dict[str, Any]) -> Secrets:
        secrets = definition.get("secrets", [])
        of_ssm = [secret for secret in secrets if "secretsmanager" not in secret["valueFrom"]]
        resolved = original({**definition, "secrets": [secret for secret in secrets if secret not in of_ssm]})
        for secret in of_ssm:
            value = ssm.resolve_parameter_value(secret["valueFrom"], decrypt=True)
            if value is None:
                raise ecs._SecretResolutionError(f"invalid ssm parameters: {secret['valueFrom']}")
            resolved[secret["name"]] = value
        return resolved

    return resolve


def apply() -> None:
    if not isinstance(getattr(ecs, "_SecretResolutionError", None), type):
        raise PatchError("ministack.services.ecs._SecretResolutionError does not exist.")
    replace_function(ecs, "_resolve_container_secrets", "cdef", resolve_secrets)
