"""Keeps the admin user, for the entrypoint.

Not by `airflow users create`, which takes the password as an argument that every process may read, and leaves the old
password of a user that exists.
"""

import os
import sys

from airflow.providers.fab.auth_manager.cli_commands.utils import get_application_builder
from airflow.utils.providers_configuration_loader import providers_configuration_loaded
from werkzeug.security import check_password_hash


@providers_configuration_loaded
def keep_admin(username: str, password: str) -> None:
    """Make the user, or give it the password of the settings: a rotated secret works after a restart."""
    with get_application_builder() as builder:
        users = builder.sm
        user = users.find_user(username)
        if user is None:
            role = users.find_role("Admin")
            if not users.add_user(username, "Airflow", "Admin", f"{username}@localhost", role, password):
                sys.exit(f"entrypoint: the user {username} could not be made")
            print(f"entrypoint: user {username} made")
        elif not check_password_hash(user.password, password):
            users.reset_password(user.id, password)
            print(f"entrypoint: user {username} has its new password")


if __name__ == "__main__":
    keep_admin(os.environ.get("AIRFLOW_ADMIN_USER") or "admin", os.environ["AIRFLOW_ADMIN_PASSWORD"])
