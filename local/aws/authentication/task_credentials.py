"""The ECS credentials endpoint: which running task can use which path, and the role whose session it gets.

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
    """A container of a task, and the token it must present."""

    task_arn: str
    role_arn: str
    token: str


_holders: dict[str, CredentialsHolder] = {}


def register_holder(path_id: str, holder: CredentialsHolder) -> None:
    """Opens the path for a container, and closes the paths of stopped tasks."""
    for known in [key for key, other in _holders.items() if not is_active(other)]:
        del _holders[known]
    _holders[path_id] = holder


def is_active(holder: CredentialsHolder) -> bool:
    return (ecs._tasks.get(holder.task_arn) or {}).get("lastStatus") != "STOPPED"


def issue_credentials(path_id: str, token: str) -> dict[str, str] | None:
    """New session credentials of the task's role; None unless the task runs and the token is its own."""
    holder = _holders.get(path_id)
    if holder is None or not is_active(holder) or not hmac.compare_digest(holder.token.encode(), token.encode()):
        return None
    account, role = holder.role_arn.split(":")[4], holder.role_arn.rsplit("/", 1)[-1]
    session = holder.task_arn.rsplit("/", 1)[-1]
    arn = f"arn:aws:sts::{account}:assumed-role/{role}/{session}"
    return {"RoleArn": holder.role_arn, **issue_session(arn, SECONDS)}
