"""Prevents the launcher from connecting to other services of this machine and to metadata services.

A service on 127.0.0.1 relies on being unreachable from containers.
"""

import ipaddress
import os
import socket
from contextlib import closing
from typing import Any
from urllib.parse import urlsplit

import docker
from ministack.core import container_reaper

# EC2's IPv6 address; other metadata services have link-local addresses.
METADATA = ipaddress.ip_address("fd00:ec2::254")
HTTP_PORT = 80

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def explain_refusal(address: tuple[Any, ...]) -> str | None:
    """Why a connection to a host and port is refused; None if it is allowed."""
    host, port = address[:2]
    for found in resolve(host, port):
        if found.is_link_local or found == METADATA:
            return f"The local AWS does not connect to a metadata service: {host}"
        if is_local(found) and not is_own_port(port):
            return f"The local AWS does not connect to other services of this machine: {host}:{port}"
    return None


def resolve(host: str, port: int) -> list[Address]:
    found = [ipaddress.ip_address(str(info[4][0]).split("%")[0]) for info in socket.getaddrinfo(host, port)]
    return [getattr(address, "ipv4_mapped", None) or address for address in found]


def is_local(address: Address) -> bool:
    """Whether the address is this machine's: then it is also the source address of a connection to it."""
    if address.is_loopback or address.is_unspecified:
        return True
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((str(address), HTTP_PORT))
        except OSError:
            return False
        return ipaddress.ip_address(probe.getsockname()[0]) == address


def is_own_port(port: int) -> bool:
    """Whether the port is the launcher's, the OIDC issuer's, Docker's, or published by one of its containers."""
    urls = (os.environ.get("LOCAL_OIDC_ISSUER", ""), os.environ.get("DOCKER_HOST", ""))
    own = {int(os.environ.get("GATEWAY_PORT", "4566")), *(urlsplit(url).port for url in urls)}
    return port in own or is_published(port)


def is_published(port: int) -> bool:
    label = f"{container_reaper.INSTANCE_LABEL}={container_reaper.instance_id()}"
    try:
        with closing(docker.from_env()) as client:
            return bool(client.api.containers(filters={"label": label, "publish": str(port)}))
    except docker.errors.DockerException:
        return False
