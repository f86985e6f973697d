"""Creates the admin user, and sets its password at every start.

`airflow users create` takes the password as an argument, which every process can read, and does not change the
password of an existing user.
"""

import os
import sys

from airflow.providers.fab.auth_manager.cli_commands.utils import get_application_builder
from airflow.utils.providers_configuration_loader import providers_configuration_loaded
from werkzeug.security import check_password_hash


@providers_configuration_loaded
def ensure_admin(username: str, password: str) -> None:
    """Create the user, or set its password, so that a rotated secret works after a restart."""
    with get_application_builder() as builder:
        users = builder.sm
        user = users.find_user(username)
        if user is None:
            role = users.find_role("Admin")
            if not users.add_user(username, "Airflow", "Admin", f"{username}@localhost", role, password):
                sys.exit(f"entrypoint: could not create the user {username}")
            print(f"entrypoint: created the user {username}")
        elif not check_password_hash(user.password, password):
            users.reset_password(user.id, password)
            print(f"entrypoint: changed the password of the user {username}")


if __name__ == "__main__":
    ensure_admin(os.environ.get("AIRFLOW_ADMIN_USER") or "admin", os.environ["AIRFLOW_ADMIN_PASSWORD"])
