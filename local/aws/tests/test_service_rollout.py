"""The outcome of a stack whose service gets, or does not get, its tasks running."""

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import docker
import pytest
from conftest import Launcher
from stacks import Stack

HEALTHY = {"Command": ["CMD", "true"], "Interval": 1, "Timeout": 2, "Retries": 2}
UNHEALTHY = {**HEALTHY, "Command": ["CMD", "false"]}
TASK_LABEL = "com.amazonaws.ecs.task-arn"
BREAKER = "ECS Deployment Circuit Breaker was triggered"


def template(health: dict[str, Any] | None = None, breaker: bool = True) -> str:
    """A service of one container, which runs until Command ends."""
    container: dict[str, Any] = {
        "Name": "app",
        "Image": {"Ref": "Image"},
        "Command": ["python3", "-c", {"Ref": "Command"}],
        "StopTimeout": 1,
    }
    if health:
        container["HealthCheck"] = health
    return json.dumps(
        {
            "Parameters": {"Image": {"Type": "String"}, "Command": {"Type": "String"}},
            "Resources": {
                "Cluster": {"Type": "AWS::ECS::Cluster"},
                "Task": {
                    "Type": "AWS::ECS::TaskDefinition",
                    "Properties": {"NetworkMode": "awsvpc", "ContainerDefinitions": [container]},
                },
                "Service": {
                    "Type": "AWS::ECS::Service",
                    "Properties": {
                        "Cluster": {"Ref": "Cluster"},
                        "DesiredCount": "1",
                        "TaskDefinition": {"Ref": "Task"},
                        "DeploymentConfiguration": {
                            "DeploymentCircuitBreaker": {"Enable": breaker, "Rollback": breaker}
                        },
                    },
                },
            },
            "Outputs": {"Cluster": {"Value": {"Ref": "Cluster"}}, "Service": {"Value": {"Ref": "Service"}}},
        }
    )


RUNS_UNTIL_STOPPED = "import time; time.sleep(600)"
EXITS = "raise SystemExit(1)"


@pytest.fixture
def stack(launcher: Launcher, engine: docker.DockerClient, request: pytest.FixtureRequest) -> Iterator[Stack]:
    found = Stack(launcher, request.node.name.replace("_", "-")[:100])
    yield found
    found.delete()


@pytest.fixture
def parameters(service_image: str) -> Callable[[str], dict[str, str]]:
    return lambda command: {"Image": service_image, "Command": command}


def running(stack: Stack) -> list[str]:
    ecs, found = stack.launcher.client("ecs"), stack.outputs()
    return ecs.list_tasks(cluster=found["Cluster"], desiredStatus="RUNNING")["taskArns"]


def deployments(stack: Stack) -> list[dict[str, Any]]:
    ecs, found = stack.launcher.client("ecs"), stack.outputs()
    [service] = ecs.describe_services(cluster=found["Cluster"], services=[found["Service"]])["services"]
    return service["deployments"]


def eventually(probe: Callable[[], object], seconds: float = 120) -> None:
    deadline = time.monotonic() + seconds
    while not probe():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.2)


def test_service_whose_task_exits_fails_its_stack(stack: Stack, parameters: Callable) -> None:
    with pytest.raises(AssertionError, match=BREAKER):
        stack.create(template(), parameters(EXITS))
    assert stack.describe()["StackStatus"] == "ROLLBACK_COMPLETE"
    eventually(lambda: stack.launcher.containers() == [])


@pytest.mark.full
def test_service_that_is_never_healthy_fails_its_stack(stack: Stack, parameters: Callable) -> None:
    with pytest.raises(AssertionError, match=BREAKER):
        stack.create(template(UNHEALTHY), parameters(RUNS_UNTIL_STOPPED))
    assert stack.describe()["StackStatus"] == "ROLLBACK_COMPLETE"


@pytest.mark.full
def test_failed_update_leaves_the_old_task_running(stack: Stack, parameters: Callable) -> None:
    stack.create(template(HEALTHY), parameters(RUNS_UNTIL_STOPPED))
    before = running(stack)
    with pytest.raises(AssertionError, match=BREAKER):
        stack.update(None, parameters(EXITS))
    assert stack.describe()["StackStatus"] == "UPDATE_ROLLBACK_COMPLETE"
    assert running(stack) == before
    eventually(lambda: [deployment["rolloutState"] for deployment in deployments(stack)] == ["COMPLETED"])


@pytest.mark.full
def test_stack_events_name_the_service_while_the_stack_waits(stack: Stack, parameters: Callable) -> None:
    stack.start(template(UNHEALTHY), parameters(RUNS_UNTIL_STOPPED), "CREATE")

    def named() -> list[str]:
        events = stack.client.describe_stack_events(StackName=stack.name)["StackEvents"]
        return [event["PhysicalResourceId"] for event in events if event["LogicalResourceId"] == "Service"]

    eventually(lambda: any(":service/" in name for name in named()))
    assert stack.describe()["StackStatus"] == "CREATE_IN_PROGRESS"


@pytest.mark.full
def test_cancelled_update_rolls_back(stack: Stack, parameters: Callable) -> None:
    stack.create(template(breaker=False), parameters(RUNS_UNTIL_STOPPED))
    before = running(stack)
    stack.start(None, parameters(EXITS))
    time.sleep(2)
    assert stack.describe()["StackStatus"] == "UPDATE_IN_PROGRESS"
    stack.client.cancel_update_stack(StackName=stack.name)
    eventually(lambda: stack.describe()["StackStatus"] == "UPDATE_ROLLBACK_COMPLETE")
    assert set(before) <= set(running(stack))


@pytest.mark.full
def test_stack_can_be_deleted_while_it_waits_for_its_service(stack: Stack, parameters: Callable) -> None:
    stack.start(template(breaker=False), parameters(EXITS), "CREATE")
    eventually(stack.launcher.containers)
    stack.delete()
    eventually(lambda: stack.launcher.containers() == [])


@pytest.mark.full
def test_killed_task_is_replaced(stack: Stack, parameters: Callable) -> None:
    stack.create(template(HEALTHY), parameters(RUNS_UNTIL_STOPPED))
    before = running(stack)
    [container] = [found for found in stack.launcher.containers() if found.labels[TASK_LABEL] in before]
    container.kill()
    eventually(lambda: running(stack) and running(stack) != before)
