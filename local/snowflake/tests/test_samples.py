"""The sample files and their manifest; nothing is written twice."""

from __future__ import annotations

import csv
import gzip
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from server import ROOT

from samples import airline, taxi

AIRLINE = "snowflake-lab/public/datasets/airline"
TAXI = "tableau-snowflake-quickstart/nyc-taxi-data"


def make(out: Path, *more: str | Path) -> dict[str, Any]:
    command = [sys.executable, ROOT / "sample_data.py", "--out", out, *more]
    subprocess.run(command, check=True, capture_output=True)
    manifest: dict[str, Any] = json.loads((out / "manifest.json").read_text())
    return manifest


def flights(out: Path) -> list[dict[str, str]]:
    files = sorted((out / AIRLINE).glob("*.json.gz"))
    return [json.loads(line) for path in files for line in gzip.open(path, "rt")]


def contents(out: Path) -> dict[str, tuple[bytes, int]]:
    return {str(p.relative_to(out)): (p.read_bytes(), p.stat().st_mtime_ns) for p in out.rglob("*") if p.is_file()}


@pytest.fixture(scope="module")
def default(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("default")
    make(out)
    return out


def test_the_default_sample_has_real_flights_of_the_whole_year(default: Path) -> None:
    rows = flights(default)
    months = Counter(int(row["Month"]) for row in rows)
    assert len(rows) == 48_000
    assert set(months.values()) == {4000}
    assert set(months) == set(range(1, 13))
    assert {row["Origin"] for row in rows} == {"EWR", "JFK", "LGA"}


def test_every_flight_has_the_dots_keys_and_na_for_what_is_missing(default: Path) -> None:
    rows = flights(default)
    assert all(list(row) == airline.KEYS for row in rows)
    cancelled = [row for row in rows if row["Cancelled"] == "1"]
    assert cancelled
    assert all(row["DepDelay"] == "NA" for row in cancelled)
    assert not any(value in ("", None) for row in rows for value in row.values())


def test_the_manifest_has_rows_years_and_the_busiest_airport(default: Path) -> None:
    manifest = json.loads((default / "manifest.json").read_text())
    busiest = Counter(row["Origin"] for row in flights(default)).most_common(1)[0][0]
    assert manifest["origin"] == busiest
    assert (manifest["airline_rows"], manifest["taxi_rows"]) == (48_000, 10_000)
    assert (manifest["from_year"], manifest["to_year"]) == (2013, 2013)
    assert "generated" in manifest["source"]


def test_taxi_files_have_a_header_an_empty_line_and_nineteen_columns(default: Path) -> None:
    lines = next((default / TAXI).glob("*.csv")).read_text().splitlines()
    assert lines[0].split(",") == taxi.KEYS
    assert lines[1] == ""
    rows = list(csv.reader(lines[2:]))
    assert len(rows) == 10_000
    assert {len(row) for row in rows} == {19}


def test_generated_trips_add_up(default: Path) -> None:
    lines = next((default / TAXI).glob("*.csv")).read_text().splitlines()
    for row in csv.DictReader([lines[0], *lines[2:200]]):
        parts = ("fare_amount", "extra", "mta_tax", "tip_amount", "tolls_amount", "improvement_surcharge")
        assert sum(float(row[part]) for part in parts) == pytest.approx(float(row["total_amount"]), abs=0.011)
        assert row["tpep_pickup_datetime"] < row["tpep_dropoff_datetime"]


def test_a_second_run_writes_nothing(default: Path) -> None:
    before = contents(default)
    make(default)
    assert contents(default) == before


def test_another_machine_writes_the_same_bytes(default: Path, tmp_path: Path) -> None:
    make(tmp_path)
    written = {name: data for name, (data, _) in contents(tmp_path).items()}
    assert written == {name: data for name, (data, _) in contents(default).items()}


def test_a_missing_file_is_written_again(tmp_path: Path, real_files: Path) -> None:
    make(tmp_path, "--source", real_files)
    lost = next((tmp_path / AIRLINE).glob("*"))
    lost.unlink()
    make(tmp_path, "--source", real_files)
    assert lost.exists()


@pytest.fixture
def real_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two flights and a trip in the layout of the real files."""
    folder = tmp_path_factory.mktemp("source")
    flight = "2008,4,3,4,1201,1140,1352,1305,WN,165,N333SW,111,85,97,47,21,{},BNA,491,6,8,\\N,,\\N,21,0,26,0,0\n"
    (folder / "flights_2008_4_1.csv").write_text(flight.format("MCI") + flight.format("ATL") * 2)
    keys = [taxi.RENAMED.get(key, key) for key in taxi.KEYS if "itude" not in key]
    header = ",".join([*keys, "congestion_surcharge"])
    trip = "1,2019-01-15 03:36:12,2019-01-15 03:42:19,1,1.0,1,N,230,48,1,6.5,0.5,0.5,1.95,0.0,0.3,9.75,"
    (folder / "yellow_tripdata_sample_2019-01.csv").write_text(f"{header}\n{trip}\n")
    return folder


def test_real_files_are_used_completely(tmp_path: Path, real_files: Path) -> None:
    manifest = make(tmp_path, "--source", real_files)
    assert (manifest["airline_rows"], manifest["taxi_rows"], manifest["origin"]) == (3, 1, "ATL")
    first = flights(tmp_path)[0]
    assert (first["Origin"], first["DepDelay"], first["CancellationCode"]) == ("MCI", "21", "NA")
    trip = next((tmp_path / TAXI).glob("*.csv")).read_text().splitlines()[2]
    assert trip == "1,2019-01-15 03:36:12,2019-01-15 03:42:19,1,1.0,,,1,N,230,48,1,6.5,0.5,0.5,1.95,0.0,0.3,9.75"


def test_another_source_replaces_the_files(tmp_path: Path, real_files: Path) -> None:
    make(tmp_path)
    make(tmp_path, "--source", real_files)
    assert len(flights(tmp_path)) == 3
    assert len(list((tmp_path / TAXI).iterdir())) == 1


def test_a_folder_without_files_is_an_error(tmp_path: Path) -> None:
    command = [sys.executable, ROOT / "sample_data.py", "--out", tmp_path / "out", "--source", tmp_path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "has no flights_2008_*.csv" in done.stderr
