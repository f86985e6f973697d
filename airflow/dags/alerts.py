"""Who is told when a task has failed for good."""

import os

from airflow.providers.smtp.notifications.smtp import SmtpNotifier


def failure_alerts() -> list[SmtpNotifier]:
    """Mail to ALERT_EMAIL (addresses separated by commas); nobody while it is not set.

    The server and the sender are those of Airflow's connection smtp_default.
    """
    addresses = [address.strip() for address in os.environ.get("ALERT_EMAIL", "").split(",") if address.strip()]
    return [SmtpNotifier(to=addresses)] if addresses else []
