"""The container's health check: exit 0 when every component that reports to the api-server is healthy."""

import json
import os
import sys
import urllib.error
import urllib.request

COMPONENTS = ("metadatabase", "scheduler", "dag_processor", "triggerer")


def find_unhealthy(report: dict[str, dict[str, str | None]]) -> list[str]:
    """Return the components that are not healthy, with their status."""
    states = {name: report.get(name, {}).get("status") for name in COMPONENTS}
    return [f"{name}: {status}" for name, status in states.items() if status != "healthy"]


def main() -> None:
    """Query the api-server of this container, without any proxy."""
    url = f"http://localhost:{os.environ.get('AIRFLOW__API__PORT', '8080')}/api/v2/monitor/health"
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=4) as reply:
            problems = find_unhealthy(json.load(reply))
    except (OSError, urllib.error.URLError, ValueError) as error:
        problems = [f"api-server: {error}"]
    sys.exit("; ".join(problems) or 0)


if __name__ == "__main__":
    main()
