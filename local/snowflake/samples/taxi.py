"""Taxi trips in the TLC's layout of 2016: 19 columns, a header line and an empty line."""

from __future__ import annotations

import csv
import datetime
import io
import math
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

KEYS = [
    "VendorID",
    "tpep_pickup_datetime",
    "tpep_dropoff_datetime",
    "passenger_count",
    "trip_distance",
    "pickup_longitude",
    "pickup_latitude",
    "RatecodeID",
    "store_and_fwd_flag",
    "PULocationID",
    "DOLocationID",
    "payment_type",
    "fare_amount",
    "extra",
    "mta_tax",
    "tip_amount",
    "tolls_amount",
    "improvement_surcharge",
    "total_amount",
]
# The layout of 2019 has other names for some columns, and no coordinates.
RENAMED = {
    "VendorID": "vendor_id",
    "tpep_pickup_datetime": "pickup_datetime",
    "tpep_dropoff_datetime": "dropoff_datetime",
    "RatecodeID": "rate_code_id",
    "PULocationID": "pickup_location_id",
    "DOLocationID": "dropoff_location_id",
}
GENERATED_ROWS = 10_000
SEED = 2016

Trip = dict[str, str]


def read_tlc_file(path: Path) -> list[Trip]:
    """A file of the TLC's layout of 2019."""
    with path.open(newline="") as file:
        return [{key: row.get(RENAMED.get(key, key)) or "" for key in KEYS} for row in csv.DictReader(file)]


def generate_trips() -> Iterator[Trip]:
    """Generated trips, the same in every run."""
    # Of the module's functions, only random() stays the same across Python versions.
    chance = random.Random(SEED).random
    start = datetime.datetime(2016, 1, 1)
    for _ in range(GENERATED_ROWS):
        pickup = start + datetime.timedelta(seconds=int(chance() * 182 * 86400))
        miles = round(-2.5 * math.log(1 - chance()) + 0.3, 2)
        minutes = miles * (3 + 4 * chance()) + 2
        fare = round((2.5 + 2.5 * miles + 0.35 * minutes) * 2) / 2
        extra = 0.5 if pickup.hour >= 20 or pickup.hour < 6 else 1.0 if 16 <= pickup.hour < 20 else 0.0
        card = chance() < 0.66
        tip = round(fare * 0.3 * chance(), 2) if card else 0.0
        tolls = 5.54 if chance() < 0.05 else 0.0
        dropoff = pickup + datetime.timedelta(minutes=int(minutes), seconds=int(chance() * 60))
        values = (
            1 + int(chance() * 2),
            pickup,
            dropoff,
            1 + int(chance() ** 3 * 6),
            f"{miles:.2f}",
            f"{-73.98 + (chance() - 0.5) / 10:.6f}",
            f"{40.75 + (chance() - 0.5) / 10:.6f}",
            1,
            "N",
            1 + int(chance() * 263),
            1 + int(chance() * 263),
            1 if card else 2,
            f"{fare:.2f}",
            f"{extra:.1f}",
            "0.5",
            f"{tip:.2f}",
            f"{tolls:.2f}",
            "0.3",
            f"{fare + extra + 0.5 + tip + tolls + 0.3:.2f}",
        )
        yield dict(zip(KEYS, map(str, values), strict=True))


def format_csv(trips: Iterable[Trip]) -> str:
    """The trips as the text of a CSV file."""
    text = io.StringIO()
    text.write(",".join(KEYS) + "\n\n")
    csv.DictWriter(text, KEYS, lineterminator="\n").writerows(trips)
    return text.getvalue()
