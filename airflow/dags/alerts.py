"""Email alerts for tasks that failed after all retries."""

import os

from airflow.providers.smtp.notifications.smtp import SmtpNotifier


def create_failure_alerts() -> list[SmtpNotifier]:
    """Return a notifier for ALERT_EMAIL (comma-separated addresses), or none if it is not set.

    Server and sender come from the Airflow connection smtp_default.
    """
    addresses = [address.strip() for address in os.environ.get("ALERT_EMAIL", "").split(",") if address.strip()]
    return [SmtpNotifier(to=addresses)] if addresses else []
