"""Waits for the metadata database, for the entrypoint."""

import os
import sys
import time
from collections.abc import Callable

import psycopg2
from sqlalchemy.engine import URL, make_url


def wait_for_database(
    connect: Callable[[], None],
    seconds: float,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Return when the database answers; exit 1 with its last error after `seconds`."""
    deadline = clock() + seconds
    printed_at = -1e9
    while True:
        try:
            return connect()
        except OSError as error:
            reason = " ".join(str(error).split())
        if clock() >= deadline:
            sys.exit(f"entrypoint: the database did not answer within {seconds:.0f} s: {reason}")
        if clock() - printed_at >= 10:
            print(f"entrypoint: waiting for the database: {reason}", flush=True)
            printed_at = clock()
        sleep(1)


def connect(url: URL) -> None:
    """Open one connection. Raises OSError with the driver's reason, which never has the password."""
    try:
        psycopg2.connect(
            host=url.host,
            port=url.port,
            user=url.username,
            password=url.password,
            dbname=url.database,
            connect_timeout=5,
        ).close()
    except psycopg2.OperationalError as error:
        raise OSError(str(error)) from error


def main() -> None:
    """Wait for the database of the environment, up to DATABASE_WAIT_SECONDS."""
    url = make_url(os.environ["AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"])
    wait_for_database(lambda: connect(url), float(os.environ.get("DATABASE_WAIT_SECONDS") or 120))


if __name__ == "__main__":
    main()
