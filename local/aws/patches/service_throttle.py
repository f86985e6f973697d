"""A service whose task keeps failing starts it at growing intervals, like ECS's service throttle logic.

Unpatched, a task that exits at once is started twice a second for ever.
"""

import time
from collections.abc import Callable
from typing import Any

from ministack.core.concurrency import spawn_background
from ministack.core.responses import get_account_id, get_region, request_scope
from ministack.services import ecs

from .patching import replace_function

# The pause after the n-th failure within STEADY_SECONDS; the last one is the longest.
PAUSES_SECONDS = (0, 0, 0, 2, 4, 8, 15)
STEADY_SECONDS = 60


def next_delay(failures: list[float], now: float) -> float:
    """Records a failure and returns the pause before the next start; drops old failures."""
    failures[:] = [failure for failure in failures if now - failure < STEADY_SECONDS]
    failures.append(now)
    return PAUSES_SECONDS[min(len(failures), len(PAUSES_SECONDS)) - 1]


def delay_restarts(original: Callable[..., None]) -> Callable[..., None]:
    services: dict[tuple[str, str], list[float]] = {}

    def record(task: dict[str, Any], digest_resolution_failed: bool = False) -> None:
        failures = services.setdefault((task.get("clusterArn", ""), task.get("group", "")), [])
        seconds = next_delay(failures, time.monotonic())
        if seconds == 0:
            original(task, digest_resolution_failed)
            return
        account, region = get_account_id(), get_region()

        def later() -> None:
            time.sleep(seconds)
            with request_scope(account, region):
                original(task, digest_resolution_failed)

        spawn_background(later, thread_name="launcher-restart")

    return record


def apply() -> None:
    replace_function(ecs, "_record_service_task_failure", "task digest_resolution_failed", delay_restarts)
