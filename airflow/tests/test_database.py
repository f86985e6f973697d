"""Waiting for the metadata database."""

import pytest
from sqlalchemy.engine import make_url

import database


class Clock:
    """A clock that only sleep() advances."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


def test_returns_when_the_database_answers(capsys):
    clock = Clock()

    def connect():
        if clock.now < 25:
            raise OSError("connection\nrefused")

    database.wait_for_database(connect, 60, clock, clock.sleep)
    assert clock.now == 25
    assert capsys.readouterr().out == "entrypoint: waiting for the database: connection refused\n" * 3


def test_exits_with_the_last_error_of_the_driver_at_the_deadline():
    clock = Clock()

    def connect():
        raise OSError("no route")

    with pytest.raises(SystemExit, match="did not answer within 30 s: no route"):
        database.wait_for_database(connect, 30, clock, clock.sleep)
    assert clock.now == 30


def test_the_error_never_has_the_password():
    url = make_url("postgresql+psycopg2://airflow:hunter2@127.0.0.1:1/airflow")
    with pytest.raises(OSError, match="refused") as refused:
        database.connect(url)
    assert "hunter2" not in str(refused.value)
