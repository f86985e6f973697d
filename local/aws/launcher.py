"""AWS on this machine: ministack, with what the project's stacks need and ministack lacks.

Settings come from the environment, ministack's own names included (GATEWAY_PORT, RDS_BASE_PORT, MINISTACK_HOST …).
Containers that an earlier run on the same port left behind are removed on start, its own ones on SIGTERM; other
ports' containers are never touched.
"""

import os

# Read by ministack when it is imported, so before the imports below.
# The address is the docker bridge's, by which containers reach this machine.
os.environ.setdefault("MINISTACK_HOST", "172.17.0.1")
os.environ.setdefault("MINISTACK_ACCOUNT_ID", "123456789012")
os.environ.setdefault("MINISTACK_REGION", "us-east-1")
os.environ.setdefault("IOT_MTLS_ENABLED", "0")
# Seconds for one call to Docker: the stock 10 are not enough while an image is being built beside it.
os.environ.setdefault("MINISTACK_DOCKER_TIMEOUT", "60")

import patches
from ministack.app import main

if __name__ == "__main__":
    patches.apply()
    main()
