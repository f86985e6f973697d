"""The entrypoint, with fakes of airflow and python that record their calls."""

import contextlib
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

ENTRYPOINT = Path(__file__).parents[1] / "entrypoint"
# A limit that is enough on a busy machine.
TIMEOUT_SECONDS = 60

PYTHON = """#!/bin/bash
case $2 in
  */environment.py) [ -z "${REFUSE:-}" ] || { echo "entrypoint: missing settings: X" >&2; exit 1; }
    echo "export COMPOSED='a b'" ;;
  *) echo "$(basename "$2") $COMPOSED" >> "$JOURNAL"; [ "$(basename "$2")" != "${FAIL:-}" ] || exit 3 ;;
esac
"""

# A component that stops slowly, so that a wrong order is visible.
AIRFLOW = """#!/bin/bash
trap 'sleep 0.3; echo "stopped $1" >> "$JOURNAL"; exit 0' TERM
echo "start $*" >> "$JOURNAL"
[ "$1" = db ] && exec sleep "${MIGRATION:-0}"
[ "$1" = "${DIES:-}" ] && { sleep 0.3; exit 7; }
while :; do sleep 0.05; done
"""


@pytest.fixture
def container(tmp_path):
    """Run the entrypoint of a container; returns (process starter, journal reader)."""
    shutil.copy(ENTRYPOINT, tmp_path / "entrypoint")
    for name, text in (("python", PYTHON), ("airflow", AIRFLOW)):
        (tmp_path / name).write_text(text)
        (tmp_path / name).chmod(0o755)
    journal = tmp_path / "journal"
    journal.touch()

    started = []

    def start(*arguments, **settings):
        environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "JOURNAL": str(journal)} | settings
        process = subprocess.Popen(
            [tmp_path / "entrypoint", *arguments],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(process)
        return process

    yield start, lambda: journal.read_text().splitlines()
    # A failed test can leave the entrypoint or its components.
    for process in started:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(TIMEOUT_SECONDS)


def wait_for_lines(journal, count):
    """Wait until the journal has `count` lines."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while len(journal()) < count:
        assert time.monotonic() < deadline, journal()
        time.sleep(0.02)


def test_the_database_is_prepared_before_anything_starts(container):
    start, journal = container
    process = start()
    wait_for_lines(journal, 7)
    process.terminate()
    process.wait(TIMEOUT_SECONDS)
    assert journal()[:3] == ["database.py a b", "start db migrate", "admin.py a b"]
    assert set(journal()[3:7]) == {
        "start api-server",
        "start scheduler",
        "start dag-processor",
        "start triggerer",
    }


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_the_api_server_stops_last(container, stop):
    start, journal = container
    process = start("all")
    wait_for_lines(journal, 7)
    time.sleep(0.2)
    process.send_signal(stop)
    assert process.wait(TIMEOUT_SECONDS) == 0
    stopped = journal()[7:]
    assert set(stopped[:3]) == {"stopped scheduler", "stopped dag-processor", "stopped triggerer"}
    assert stopped[3] == "stopped api-server"


@pytest.mark.parametrize("component", ["api-server", "scheduler", "dag-processor", "triggerer"])
def test_a_component_that_ends_stops_the_others_with_an_error(container, component):
    start, journal = container
    process = start(DIES=component)
    assert process.wait(TIMEOUT_SECONDS) == 7
    assert f"{component} ended with status 7" in process.stderr.read()
    others = {"api-server", "scheduler", "dag-processor", "triggerer"} - {component}
    assert {line for line in journal() if line.startswith("stopped")} == {f"stopped {name}" for name in others}


def test_a_stop_during_the_preparation_ends_at_once(container):
    start, journal = container
    process = start(MIGRATION="600")
    wait_for_lines(journal, 2)
    process.terminate()
    assert process.wait(TIMEOUT_SECONDS) == 143
    assert journal() == ["database.py a b", "start db migrate"]


def test_missing_settings_are_an_error_before_anything_starts(container):
    start, journal = container
    process = start(REFUSE="1")
    assert process.wait(TIMEOUT_SECONDS) == 1
    assert process.stderr.read() == "entrypoint: missing settings: X\n"
    assert journal() == []


@pytest.mark.parametrize("step", ["database.py", "admin.py"])
def test_a_failed_preparation_is_an_error(container, step):
    start, journal = container
    process = start(FAIL=step)
    assert process.wait(TIMEOUT_SECONDS) == 3
    assert not any("scheduler" in line for line in journal())


def test_migrate_prepares_the_database_only(container):
    start, journal = container
    assert start("migrate").wait(10) == 0
    assert journal() == ["database.py a b", "start db migrate", "admin.py a b"]


def test_one_component_gets_its_arguments(container):
    start, journal = container
    process = start("scheduler", "--num-runs", "1")
    wait_for_lines(journal, 2)
    process.terminate()
    assert process.wait(TIMEOUT_SECONDS) == 0
    assert journal() == ["database.py a b", "start scheduler --num-runs 1", "stopped scheduler"]
