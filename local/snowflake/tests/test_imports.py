"""The packages of the emulator import in one direction, from the server down to errors and identifiers."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

EMULATOR = Path(__file__).parents[1] / "emulator"
# From the top down: a package may import those after it.
LAYERS = ("server", "sql", "catalog", "kinds", "storage", "")


def find_imports(source: str, package: str) -> Iterator[str]:
    """The packages of the emulator that a module imports; the modules beside the packages are the package ""."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            prefix = {0: "", 1: f"emulator.{package}.", 2: "emulator."}[node.level]
            names = [f"{prefix}{node.module or ''}".rstrip(".")]
            if names == ["emulator"]:
                names = [f"emulator.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            top, _, rest = f"{name}.".partition(".")
            if top == "emulator":
                first = rest.split(".")[0]
                yield first if first in LAYERS else ""


def find_upward_imports(source: str, package: str) -> list[str]:
    return [found for found in find_imports(source, package) if LAYERS.index(found) < LAYERS.index(package)]


def test_every_module_imports_downward() -> None:
    modules = [(path, path.parent.name if path.parent != EMULATOR else "") for path in EMULATOR.rglob("*.py")]
    assert {package for _, package in modules} == set(LAYERS)
    upward = {
        path.name: found for path, package in modules if (found := find_upward_imports(path.read_text(), package))
    }
    assert upward == {}


@pytest.mark.parametrize(
    ("package", "source", "upward"),
    [
        ("storage", "from ..catalog.account import Account", ["catalog"]),
        ("storage", "from ..sql import results", ["sql"]),
        ("storage", "from .. import server", ["server"]),
        ("storage", "import emulator.catalog.account", ["catalog"]),
        ("", "from emulator.storage import cursor", ["storage"]),
        ("sql", "def later():\n    from ..server.login import open_session", ["server"]),
        ("sql", "from ..catalog import privileges\nfrom ..errors import missing\nfrom . import results", []),
        ("server", "import json\nfrom ..sql.results import Result", []),
    ],
)
def test_upward_import_is_found_in_every_form(package: str, source: str, upward: list[str]) -> None:
    assert find_upward_imports(source, package) == upward
