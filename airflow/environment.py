"""Composes Airflow's variables from the container's settings, and prints them as lines for the shell to evaluate.

A deployment stores users, passwords and keys as separate secrets; Airflow needs connection strings. They are composed
at start, so that no composed secret is stored. Values go to the shell only, never to a log.
"""

import base64
import binascii
import json
import os
import shlex
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

import certifi

COMMANDS = ("all", "migrate", "api-server", "scheduler", "dag-processor", "triggerer")
AIRFLOW_KEYS = ("AIRFLOW__CORE__FERNET_KEY", "AIRFLOW__API_AUTH__JWT_SECRET", "AIRFLOW__API__SECRET_KEY")
POSTGRES = ("POSTGRES_HOST", "POSTGRES_DB", "POSTGRES_USER", "POSTGRES_PASSWORD")
SNOWFLAKE = ("SNOWFLAKE_ACCOUNT", "SNOWFLAKE_USER")
DATABASE_URL = "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"
SNOWFLAKE_CONNECTION = "AIRFLOW_CONN_SNOWFLAKE_DEFAULT"
SMTP_CONNECTION = "AIRFLOW_CONN_SMTP_DEFAULT"


class SettingsError(Exception):
    """Settings are missing or invalid."""


def decode_pem(name: str, value: str) -> str:
    """Return a PEM text, given directly or in base64 on one line, because an env file has no line breaks."""
    if "-----BEGIN" not in value:
        try:
            value = base64.b64decode("".join(value.split()), validate=True).decode("ascii")
        except (binascii.Error, UnicodeDecodeError):
            value = ""
    if "-----BEGIN" not in value:
        raise SettingsError(f"{name} must be a PEM text, or its base64 on one line")
    return value.strip() + "\n"


def parse_port(name: str, value: str) -> int:
    """Return a TCP port."""
    if not value.isdecimal() or not 0 < int(value) < 65536:
        raise SettingsError(f"{name} must be a port number, not {value!r}")
    return int(value)


def compose_postgres_url(settings: Mapping[str, str]) -> str:
    """Compose the metadata database's URL; every part is quoted, so that a password can have any character."""
    user, password, name = (quote(settings[f"POSTGRES_{part}"], safe="") for part in ("USER", "PASSWORD", "DB"))
    port = parse_port("POSTGRES_PORT", settings.get("POSTGRES_PORT", "5432"))
    return f"postgresql+psycopg2://{user}:{password}@{settings['POSTGRES_HOST']}:{port}/{name}"


def compose_snowflake_connection(settings: Mapping[str, str]) -> str:
    """Compose the connection snowflake_default, without role and warehouse, which the DAGs set."""
    extra: dict[str, str | int] = {"account": settings["SNOWFLAKE_ACCOUNT"]}
    if region := settings.get("SNOWFLAKE_REGION"):
        extra["region"] = region
    if host := settings.get("SNOWFLAKE_HOST"):  # for PrivateLink or a proxy
        extra |= {"host": host, "port": parse_port("SNOWFLAKE_PORT", settings.get("SNOWFLAKE_PORT", "443"))}
    connection = {"conn_type": "snowflake", "login": settings["SNOWFLAKE_USER"], "extra": extra}
    if key := settings.get("SNOWFLAKE_PRIVATE_KEY"):
        extra["private_key_content"] = decode_pem("SNOWFLAKE_PRIVATE_KEY", key)
        # With a key, the hook uses the connection's password as the key's passphrase.
        password = settings.get("SNOWFLAKE_PRIVATE_KEY_PASSPHRASE")
    else:
        password = settings.get("SNOWFLAKE_PASSWORD")
    if password:
        connection["password"] = password
    return json.dumps(connection)


def append_certificates(own: str) -> str:
    """Append certificates to certifi's, because the drivers read one bundle only."""
    return Path(certifi.where()).read_text().rstrip() + "\n\n" + own


def find_missing_settings(command: str, settings: Mapping[str, str]) -> list[str]:
    """Return the names of the settings that the command needs and that are missing."""
    required = list(AIRFLOW_KEYS)
    if DATABASE_URL not in settings:
        required += POSTGRES
    if SNOWFLAKE_CONNECTION not in settings:
        required += SNOWFLAKE
        if "SNOWFLAKE_PASSWORD" not in settings and "SNOWFLAKE_PRIVATE_KEY" not in settings:
            required.append("SNOWFLAKE_PRIVATE_KEY (or SNOWFLAKE_PASSWORD)")
    if command in ("all", "migrate"):
        required.append("AIRFLOW_ADMIN_PASSWORD")
    if "ALERT_EMAIL" in settings:
        required.append(SMTP_CONNECTION)
    return [name for name in required if name not in settings]


def compose_environment(command: str, environment: Mapping[str, str]) -> dict[str, str]:
    """Return the variables to add. Variables that are set take precedence; an empty one counts as missing.

    Raises SettingsError with every problem found.
    """
    if command not in COMMANDS:
        raise SettingsError(f"unknown command {command!r}; use one of {', '.join(COMMANDS)}")
    settings = {name: value for name, value in environment.items() if value}
    if absent := find_missing_settings(command, settings):
        raise SettingsError("missing settings: " + ", ".join(absent))
    problems: list[str] = []
    added: dict[str, str] = {}
    for name, make in ((DATABASE_URL, compose_postgres_url), (SNOWFLAKE_CONNECTION, compose_snowflake_connection)):
        try:
            if name not in settings:
                added[name] = make(settings)
        except SettingsError as error:
            problems.append(str(error))
    if own := settings.get("CA_BUNDLE"):
        try:
            own = decode_pem("CA_BUNDLE", own)
            with tempfile.NamedTemporaryFile("w", prefix="ca-bundle-", suffix=".pem", delete=False) as file:
                file.write(append_certificates(own))
            added |= dict.fromkeys(("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"), file.name)
        except SettingsError as error:
            problems.append(str(error))
    if problems:
        raise SettingsError("; ".join(problems))
    return added


def main() -> None:
    """Print `export NAME=value` lines for the entrypoint."""
    try:
        added = compose_environment(sys.argv[1], os.environ)
    except SettingsError as error:
        sys.exit(f"entrypoint: {error}")
    for name, value in added.items():
        print(f"export {name}={shlex.quote(value)}")


if __name__ == "__main__":
    main()
