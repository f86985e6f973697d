"""SIGTERM ends the launcher within seconds and removes its containers and folders.

Unpatched, a service replaces the tasks that the shutdown stops, and a waiting thread keeps the process alive.
"""

import threading
from collections.abc import Callable
from typing import Any

from ministack import app
from ministack.core import lambda_runtime
from ministack.services import ecs

from .patching import replace_function

# Set at shutdown; code that waits for something checks it.
stopping = threading.Event()


def sweep_twice(original: Callable[..., None]) -> Callable[..., None]:
    def sweep(include_unlabelled: bool = False) -> None:
        if include_unlabelled:  # the removal at the start of what a killed launcher left
            original(include_unlabelled)
            return
        stopping.set()
        lambda_runtime.reset()  # ends the workers and removes their code
        original()
        original()  # containers that started during the first call

    return sweep


def skip_while_stopping(original: Callable[..., None]) -> Callable[..., None]:
    def reconcile(*args: Any) -> None:
        if not stopping.is_set():
            original(*args)

    return reconcile


def apply() -> None:
    replace_function(app, "_stop_docker_containers", "include_unlabelled", sweep_twice)
    replace_function(ecs, "_reconcile_service_tasks", "cluster_name svc_key", skip_while_stopping)
