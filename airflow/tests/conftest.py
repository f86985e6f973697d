"""Airflow for tests: a new home in a temporary folder, the image's settings, no network."""

import os
import sys
import tempfile
from pathlib import Path

import pytest

AIRFLOW = Path(__file__).parents[1]
HOME = tempfile.TemporaryDirectory(prefix="airflow-tests-")

# Before the first import of airflow, which reads its settings once.
os.environ |= {
    "AIRFLOW_HOME": HOME.name,
    "AIRFLOW__CORE__DAGS_FOLDER": str(AIRFLOW / "dags"),
    "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
    "AIRFLOW__CORE__UNIT_TEST_MODE": "False",
    "AIRFLOW__CORE__AUTH_MANAGER": "airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager",
    "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{HOME.name}/airflow.db",
}
os.environ.pop("ALERT_EMAIL", None)
sys.path[:0] = [str(AIRFLOW), str(AIRFLOW / "dags")]


@pytest.fixture
def dags(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest):
    """The DagBag of the folder, as parsed with ALERT_EMAIL from the test's parameter (not set without one)."""
    from airflow.dag_processing.dagbag import DagBag

    if email := getattr(request, "param", None):
        monkeypatch.setenv("ALERT_EMAIL", email)
    bag = DagBag(dag_folder=str(AIRFLOW / "dags"))
    assert bag.import_errors == {}
    return bag.dags
