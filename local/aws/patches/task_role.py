"""A task's containers get credentials of its role; unpatched, the endpoint returns invalid ones."""

import os
from collections.abc import Callable
from typing import Any

from authentication import task_credentials
from ministack.services import ecs

from .patching import replace_function


def register_with_role(original: Callable[..., str]) -> Callable[..., str]:
    def register(*args: Any) -> str:
        task_arn, cluster_arn, td, cdef, launch_type, env, host_mode, own_address = args
        address = own_address or os.environ["MINISTACK_HOST"]
        token = original(task_arn, cluster_arn, td, cdef, launch_type, env, host_mode, address)
        path_id = env["AWS_CONTAINER_CREDENTIALS_FULL_URI"].rsplit("/", 1)[-1]
        if role := td.get("taskRoleArn"):
            holder = task_credentials.CredentialsHolder(task_arn, role, env["AWS_CONTAINER_AUTHORIZATION_TOKEN"])
            task_credentials.register_holder(path_id, holder)
        else:
            # As on AWS: a task without a role has no credentials.
            del env["AWS_CONTAINER_CREDENTIALS_FULL_URI"], env["AWS_CONTAINER_AUTHORIZATION_TOKEN"]
        return token

    return register


def apply() -> None:
    parameters = "task_arn cluster_arn td cdef launch_type env host_mode ministack_net_ip"
    replace_function(ecs, "_register_metadata", parameters, register_with_role)
