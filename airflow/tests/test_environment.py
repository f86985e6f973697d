"""The settings that the entrypoint composes."""

import base64
import json
import subprocess
import sys
from pathlib import Path

import certifi
import pytest
from airflow.models.connection import Connection
from airflow.providers.snowflake.hooks.snowflake import SnowflakeHook
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from sqlalchemy.engine import make_url

import environment

PLAIN = {
    "AIRFLOW__CORE__FERNET_KEY": "fernet",
    "AIRFLOW__API_AUTH__JWT_SECRET": "jwt",
    "AIRFLOW__API__SECRET_KEY": "api",
    "AIRFLOW_ADMIN_PASSWORD": "admin-secret",
    "POSTGRES_HOST": "db.example.com",
    "POSTGRES_DB": "airflow",
    "POSTGRES_USER": "airflow",
    "POSTGRES_PASSWORD": "p@ss:w/rd%#?",
    "SNOWFLAKE_ACCOUNT": "xy12345",
    "SNOWFLAKE_USER": "snowflake_user",
    "SNOWFLAKE_PASSWORD": "it's secret",
}


@pytest.fixture(scope="module")
def key() -> str:
    return (
        rsa.generate_private_key(65537, 2048)
        .private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        .decode()
    )


def connection(settings):
    return json.loads(environment.compose_environment("all", settings)[environment.SNOWFLAKE_CONNECTION])


def test_a_database_password_can_have_any_character():
    url = make_url(environment.compose_environment("all", PLAIN)[environment.DATABASE_URL])
    assert (url.username, url.password, url.host, url.port, url.database) == (
        "airflow",
        "p@ss:w/rd%#?",
        "db.example.com",
        5432,
        "airflow",
    )


def test_password_login():
    assert connection(PLAIN) == {
        "conn_type": "snowflake",
        "login": "snowflake_user",
        "password": "it's secret",
        "extra": {"account": "xy12345"},
    }


def test_region_host_and_port_are_set_only_if_given():
    assert connection(PLAIN | {"SNOWFLAKE_REGION": "", "SNOWFLAKE_HOST": "", "SNOWFLAKE_PORT": ""})["extra"] == {
        "account": "xy12345"
    }
    link = {"SNOWFLAKE_REGION": "eu-central-1", "SNOWFLAKE_HOST": "link.example.com", "SNOWFLAKE_PORT": "8443"}
    assert connection(PLAIN | link)["extra"] == {
        "account": "xy12345",
        "region": "eu-central-1",
        "host": "link.example.com",
        "port": 8443,
    }


@pytest.mark.parametrize("one_line", [False, True])
def test_the_hook_reads_the_key_and_sends_no_password(monkeypatch, key, one_line):
    given = base64.b64encode(key.encode()).decode() if one_line else key
    composed = environment.compose_environment("all", PLAIN | {"SNOWFLAKE_PRIVATE_KEY": given})
    stored = Connection(conn_id="snowflake_default", **json.loads(composed[environment.SNOWFLAKE_CONNECTION]))
    monkeypatch.setattr(SnowflakeHook, "get_connection", lambda *_: stored)
    sent = SnowflakeHook()._get_conn_params()
    assert "password" not in sent
    loaded = serialization.load_der_private_key(sent["private_key"], None)
    assert (
        loaded.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ).decode()
        == key
    )


def test_an_unknown_command_is_refused():
    with pytest.raises(environment.SettingsError, match="unknown command 'webserver'; use one of all, migrate, "):
        environment.compose_environment("webserver", PLAIN)


def test_all_missing_settings_are_reported_at_once():
    with pytest.raises(environment.SettingsError) as refused:
        environment.compose_environment("all", {"POSTGRES_HOST": "db", "SNOWFLAKE_ACCOUNT": ""})
    assert str(refused.value) == (
        "missing settings: AIRFLOW__CORE__FERNET_KEY, AIRFLOW__API_AUTH__JWT_SECRET, AIRFLOW__API__SECRET_KEY, "
        "POSTGRES_DB, POSTGRES_USER, POSTGRES_PASSWORD, SNOWFLAKE_ACCOUNT, SNOWFLAKE_USER, "
        "SNOWFLAKE_PRIVATE_KEY (or SNOWFLAKE_PASSWORD), AIRFLOW_ADMIN_PASSWORD"
    )


def test_all_invalid_settings_are_reported_at_once_without_values():
    wrong = {
        "POSTGRES_PORT": "54x",
        "SNOWFLAKE_PRIVATE_KEY": "bm90IGEga2V5",
        "CA_BUNDLE": "no certificate",
    }
    with pytest.raises(environment.SettingsError) as refused:
        environment.compose_environment("all", PLAIN | wrong)
    assert str(refused.value) == (
        "POSTGRES_PORT must be a port number, not '54x'; "
        "SNOWFLAKE_PRIVATE_KEY must be a PEM text, or its base64 on one line; "
        "CA_BUNDLE must be a PEM text, or its base64 on one line"
    )


def test_only_commands_that_create_the_admin_need_its_password():
    settings = {name: value for name, value in PLAIN.items() if name != "AIRFLOW_ADMIN_PASSWORD"}
    assert environment.compose_environment("scheduler", settings)
    with pytest.raises(environment.SettingsError, match="AIRFLOW_ADMIN_PASSWORD"):
        environment.compose_environment("migrate", settings)


def test_alert_email_requires_a_mail_server():
    with pytest.raises(environment.SettingsError, match="AIRFLOW_CONN_SMTP_DEFAULT"):
        environment.compose_environment("all", PLAIN | {"ALERT_EMAIL": "data@example.com"})


def test_airflows_own_variables_take_precedence():
    own = {environment.DATABASE_URL: "postgresql://db/airflow", environment.SNOWFLAKE_CONNECTION: "snowflake://"}
    plain = {name: value for name, value in PLAIN.items() if not name.startswith(("POSTGRES", "SNOWFLAKE"))}
    assert environment.compose_environment("all", plain | own) == {}


def test_own_certificates_are_added_to_the_public_ones():
    own = "-----BEGIN CERTIFICATE-----\nown\n-----END CERTIFICATE-----"
    added = environment.compose_environment("all", PLAIN | {"CA_BUNDLE": own})
    bundle = Path(added["REQUESTS_CA_BUNDLE"])
    try:
        assert added["SSL_CERT_FILE"] == str(bundle)
        assert bundle.read_text().endswith("\n\n" + own + "\n")
        assert Path(certifi.where()).read_text().rstrip() in bundle.read_text()
    finally:
        bundle.unlink()


def test_the_shell_reads_the_printed_values():
    script = Path(environment.__file__)
    shell = 'eval "$("$0" -P "$1" all)"; printf %s "$AIRFLOW_CONN_SNOWFLAKE_DEFAULT"'
    done = subprocess.run(
        ["bash", "-c", shell, sys.executable, script], env=PLAIN, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout)["password"] == "it's secret"
