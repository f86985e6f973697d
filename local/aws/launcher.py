"""AWS on this machine and for this machine only: ministack with the patches that the project's stacks need.

Settings come from the environment, ministack's own names included (GATEWAY_PORT, RDS_BASE_PORT, MINISTACK_HOST …).
Containers that an earlier run on the same port left behind are removed on start, its own ones on SIGTERM; other
ports' containers are never touched.
"""

import asyncio
import os
import resource
import sys

from state_folder import make_state_folder

# ministack reads them on import.
# The address of Docker's bridge, at which containers reach this machine.
os.environ.setdefault("MINISTACK_HOST", "172.17.0.1")
os.environ.setdefault("MINISTACK_ACCOUNT_ID", "123456789012")
os.environ.setdefault("MINISTACK_REGION", "us-east-1")
os.environ.setdefault("IOT_MTLS_ENABLED", "0")
# Seconds for a call to Docker: ministack's 10 are too few while an image is built.
os.environ.setdefault("MINISTACK_DOCKER_TIMEOUT", "60")
os.environ["STATE_DIR"] = make_state_folder()
os.environ["S3_DATA_DIR"] = f"{os.environ['STATE_DIR']}/s3"

import patches
from addresses import list_own_addresses
from authentication.credentials import get_root_key
from authentication.middleware import AuthenticationMiddleware
from hypercorn.asyncio import serve
from hypercorn.config import Config
from ministack.app import app

KEYS = ("LOCAL_AWS_ACCESS_KEY_ID", "LOCAL_AWS_SECRET_ACCESS_KEY")
KEEP_ALIVE_SECONDS = 75


def main() -> None:
    if missing := [name for name in KEYS if not os.environ.get(name)]:
        sys.exit(
            f"{' and '.join(missing)} must be set: the access key of the local AWS's root user. Choose any values."
        )
    # No setting of the user's own AWS account must reach a container.
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    # ministack uses these as the root user's key.
    os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"] = get_root_key()
    patches.apply()
    # Many connections at once need more than the usual soft limit.
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    port, bridge = os.environ.get("GATEWAY_PORT", "4566"), os.environ["MINISTACK_HOST"]
    config = Config()
    config.bind = [f"{address}:{port}" for address in list_own_addresses()]
    config.keep_alive_timeout = KEEP_ALIVE_SECONDS
    names = {"127.0.0.1", "localhost", bridge}
    # Clients leave out port 80.
    hosts = {f"{name}:{port}" for name in names} | (names if port == "80" else set())
    asyncio.run(serve(AuthenticationMiddleware(app, hosts), config))


if __name__ == "__main__":
    main()
