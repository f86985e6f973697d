"""The ECS credentials endpoint: the path of each running task, and the role of its credentials.

https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
"""

import hmac
from dataclasses import dataclass

from ministack.services import ecs

from .credentials import issue_session

PATH = "/v2/credentials/"
SECONDS = 6 * 60 * 60


@dataclass(frozen=True)
class CredentialsHolder:
    """A container of a task, its role and its token."""

    task_arn: str
    role_arn: str
    token: str


_holders: dict[str, CredentialsHolder] = {}


def register_holder(path_id: str, holder: CredentialsHolder) -> None:
    """Adds the path of a container, and removes the paths of stopped tasks."""
    for known in [key for key, other in _holders.items() if not is_active(other)]:
        del _holders[known]
    _holders[path_id] = holder


def is_active(holder: CredentialsHolder) -> bool:
    return (ecs._tasks.get(holder.task_arn) or {}).get("lastStatus") != "STOPPED"


def issue_credentials(path_id: str, token: str) -> dict[str, str] | None:
    """Issues session credentials of the task's role; None unless the task runs and the token matches."""
    holder = _holders.get(path_id)
    if holder is None or not is_active(holder) or not hmac.compare_digest(holder.token.encode(), token.encode()):
        return None
    account, role = holder.role_arn.split(":")[4], holder.role_arn.rsplit("/", 1)[-1]
    session = holder.task_arn.rsplit("/", 1)[-1]
    arn = f"arn:aws:sts::{account}:assumed-role/{role}/{session}"
    return {"RoleArn": holder.role_arn, **issue_session(arn, SECONDS)}
