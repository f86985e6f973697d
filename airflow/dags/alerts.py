"""Mail when a task has failed after all its retries."""

import os

from airflow.providers.smtp.notifications.smtp import SmtpNotifier


def create_failure_alerts() -> list[SmtpNotifier]:
    """Return a notifier for ALERT_EMAIL (addresses separated by commas), or none if it is not set.

    The server and the sender are those of Airflow's connection smtp_default.
    """
    addresses = [address.strip() for address in os.environ.get("ALERT_EMAIL", "").split(",") if address.strip()]
    return [SmtpNotifier(to=addresses)] if addresses else []
