"""The local AWS listens on loopback and the bridge only."""

import socket
import time
from pathlib import Path

import docker
import pytest
from addresses_in_use import find_listening_addresses, find_published_addresses
from conftest import BRIDGE, Launcher
from patches import container_restrictions
from stacks import Stack
from test_containers import DATABASE


def test_launcher_listens_on_loopback_and_the_bridge_only(launcher: Launcher, engine: docker.DockerClient) -> None:
    assert find_listening_addresses(launcher.port) == {"127.0.0.1", BRIDGE}


def test_port_of_a_database_that_has_just_ended_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINISTACK_HOST", "127.0.0.1")
    server = socket.create_server(("127.0.0.1", 0))
    port = server.getsockname()[1]
    assert not container_restrictions.is_port_free(port)
    client = socket.create_connection(("127.0.0.1", port))
    # The side that ends first keeps the port for a while.
    server.accept()[0].close()
    client.close()
    server.close()
    assert container_restrictions.is_port_free(port)


def test_database_listens_on_loopback_and_the_bridge_only(launcher: Launcher, engine: docker.DockerClient) -> None:
    stack = Stack(launcher, "closed-database")
    stack.create(DATABASE.replace("same-name", "closed"), {})
    [container] = launcher.containers()
    assert find_published_addresses(container) == {"127.0.0.1", BRIDGE}
    [instance] = launcher.client("rds").describe_db_instances()["DBInstances"]
    assert find_listening_addresses(instance["Endpoint"]["Port"]) == {"127.0.0.1", BRIDGE}
    stack.delete()


def test_further_listeners_are_refused(launcher: Launcher) -> None:
    launcher.client("transfer").create_server(Protocols=["SFTP"])
    time.sleep(1)
    inodes = set()
    for link in Path(f"/proc/{launcher.process.pid}/fd").iterdir():
        target = str(link.readlink()) if link.is_symlink() else ""
        if target.startswith("socket:["):
            inodes.add(target[8:-1])
    for file in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{file}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and fields[9] in inodes:
                assert fields[1].split(":")[0] in ("0100007F", "010011AC"), fields[1]
