"""The scripts that build the base and Postgres images, with a fake docker that records its calls."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import ROOT

OFFICIAL, OWN, POSTGRES = "python:3.11-slim-bookworm", "airflow-ecs-base:bookworm", "postgres:15-alpine"
DOCKER = """#!/bin/bash
echo "$@" >>"$CALLS"
case "$1" in
  image) [[ " $PRESENT " == *" $3 "* ]] ;;
  pull)
    case "$REGISTRY" in
      yes) echo "tag: Pulling from library/image" && sleep 0.3 && echo "Status: Downloaded" ;;
      cut) echo "tag: Pulling from library/image" && exit 1 ;;
      silent) exec sleep 60 ;;
      *) echo "Error response from daemon: dial tcp: no such host" && exit 1 ;;
    esac ;;
  import) cat >/dev/null; [ -z "$CUT" ] && echo sha256:imported ;;
esac
"""
DEBOOTSTRAP = """#!/bin/bash
root="${@: -1}"
mkdir -p "$root/var/cache/apt/archives" "$root/etc" && echo "made" >"$root/etc/debian_version"
"""


@dataclass
class Machine:
    """A PATH with the fakes, and their recorded calls."""

    folder: Path

    def run(self, script: str, *args: str, **settings: str) -> subprocess.CompletedProcess:
        environment = {
            "PATH": f"{self.folder}:{os.environ['PATH']}",
            "CALLS": str(self.folder / "calls"),
            "TMPDIR": str(self.folder),
            "DOCKER": str(self.folder / "docker"),
            **settings,
        }
        command = ["bash", str(ROOT / "local" / "images" / script), *args]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)

    def calls(self) -> list[str]:
        return (self.folder / "calls").read_text().splitlines()

    def add(self, name: str, text: str) -> None:
        path = self.folder / name
        path.write_text(text)
        path.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    found = Machine(tmp_path)
    found.add("docker", DOCKER)
    return found


@pytest.mark.parametrize("present", [OFFICIAL, OWN])
def test_existing_base_is_used(machine: Machine, present: str) -> None:
    assert machine.run("base.sh", PRESENT=present, REGISTRY="yes").stdout == f"{present}\n"
    assert not [call for call in machine.calls() if call.startswith("pull")]


def test_base_is_pulled_where_a_registry_answers(machine: Machine) -> None:
    assert machine.run("base.sh", REGISTRY="yes").stdout == f"{OFFICIAL}\n"


@pytest.mark.parametrize("registry", ["", "silent", "cut"])
def test_base_is_built_without_a_registry(machine: Machine, registry: str) -> None:
    machine.add("debootstrap", DEBOOTSTRAP)
    assert machine.run("base.sh", REGISTRY=registry, ANSWER_SECONDS="1").stdout == f"{OWN}\n"
    assert machine.calls()[-1] == f"tag sha256:imported {OWN}"
    assert not list(machine.folder.glob("tmp.*"))


def test_incomplete_base_gets_no_name(machine: Machine) -> None:
    machine.add("debootstrap", DEBOOTSTRAP)
    assert machine.run("base.sh", CUT="yes").returncode != 0
    assert not [call for call in machine.calls() if call.startswith("tag")]


def test_missing_debootstrap_is_reported(machine: Machine) -> None:
    result = machine.run("base.sh", PATH=f"{machine.folder}:{without('debootstrap', machine.folder)}")
    assert result.returncode != 0
    assert "debootstrap is not installed" in result.stderr


def without(tool: str, folder: Path) -> str:
    """A folder with every tool of the PATH except one."""
    tools = folder / "tools"
    tools.mkdir()
    for place in map(Path, os.environ["PATH"].split(":")):
        for path in place.iterdir() if place.is_dir() else ():
            if path.name != tool and not (tools / path.name).exists():
                (tools / path.name).symlink_to(path)
    return str(tools)


@pytest.mark.parametrize(
    ("settings", "last"), [({"PRESENT": POSTGRES}, "image"), ({"REGISTRY": "yes"}, "pull"), ({}, "build")]
)
def test_postgres_is_found_pulled_or_built(machine: Machine, settings: dict[str, str], last: str) -> None:
    assert machine.run("postgres.sh", OWN, **settings).stdout == f"{POSTGRES}\n"
    assert machine.calls()[-1].startswith(last)


def test_postgres_requires_the_name_of_its_base(machine: Machine) -> None:
    result = machine.run("postgres.sh")
    assert result.returncode != 0
    assert "usage: postgres.sh BASE_IMAGE" in result.stderr
