"""When containers are removed, and which."""

import signal
import time
from collections.abc import Iterator

import docker
import pytest
from conftest import Launcher
from stacks import Stack

DATABASE = """
Resources:
  Database:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Delete
    Properties:
      DBInstanceIdentifier: same-name
      Engine: postgres
      EngineVersion: '15'
      DBInstanceClass: db.t4g.micro
      AllocatedStorage: '20'
      MasterUsername: someone
      MasterUserPassword: made-up
"""


@pytest.fixture
def launchers(engine: docker.DockerClient, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Launcher]]:
    """Two launchers, each with a database of the same name."""
    logs = tmp_path_factory.mktemp("launchers")
    running = [Launcher(log=logs / f"{name}.log").start() for name in ("one", "two")]
    for launcher in running:
        Stack(launcher, "database").create(DATABASE, {})
    yield running
    for launcher in running:
        launcher.stop()


def test_launcher_removes_the_containers_of_its_predecessor_only(launchers: list[Launcher]) -> None:
    one, two = launchers
    assert [len(launcher.containers()) for launcher in launchers] == [1, 1]

    one.stop()
    assert [len(launcher.containers()) for launcher in launchers] == [0, 1]

    two.process.send_signal(signal.SIGKILL)
    two.process.wait()
    assert len(two.containers()) == 1
    one.start()
    assert len(two.containers()) == 1
    two.start()
    assert two.containers() == []

    # Its container gets the name of the killed one's.
    Stack(two, "database").create(DATABASE, {})
    assert len(two.containers()) == 1


SERVICE = """
Parameters:
  Image: {Type: String}
Resources:
  Cluster: {Type: AWS::ECS::Cluster}
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - {Name: app, Image: !Ref Image, Command: [python3, -c, raise SystemExit(1)]}
  Service:
    Type: AWS::ECS::Service
    Properties: {Cluster: !Ref Cluster, DesiredCount: 1, TaskDefinition: !Ref Task}
"""


def test_stop_during_a_deployment_is_quick_and_removes_everything(launcher: Launcher, service_image: str) -> None:
    Stack(launcher, "never-stable").start(SERVICE, {"Image": service_image}, "CREATE")
    while not launcher.containers():
        time.sleep(0.1)
    before = time.monotonic()
    launcher.stop()
    assert time.monotonic() - before < 50
    assert launcher.containers() == []
