"""The addresses of the local AWS and its containers: loopback and Docker's bridge."""

import functools
import os
import socket


def can_bind(address: str) -> bool:
    """Whether the address is this machine's; the bridge's is not if Docker is missing or in a virtual machine."""
    with socket.socket() as probe:
        try:
            probe.bind((address, 0))
        except OSError:
            return False
    return True


@functools.cache
def list_own_addresses() -> tuple[str, ...]:
    addresses = dict.fromkeys(["127.0.0.1", os.environ["MINISTACK_HOST"]])
    return tuple(address for address in addresses if can_bind(address))
