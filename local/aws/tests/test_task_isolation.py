"""Tasks get no access to this machine, and the credentials of their own role only."""

import time
from typing import Any

import pytest
from addresses_in_use import find_published_addresses, send_request
from botocore.exceptions import ClientError
from conftest import BRIDGE, Launcher, free_port
from stacks import Stack

RUNS_UNTIL_STOPPED = ["python3", "-c", "import time; time.sleep(600)"]


class TestTasks:
    def register(self, launcher: Launcher, image: str, container: dict[str, Any], **definition: Any) -> str:
        found = launcher.client("ecs").register_task_definition(
            family="task",
            containerDefinitions=[
                {"name": "app", "image": image, "command": RUNS_UNTIL_STOPPED, "stopTimeout": 1, **container}
            ],
            **definition,
        )
        return found["taskDefinition"]["taskDefinitionArn"]

    def run(self, launcher: Launcher, arn: str) -> dict[str, Any]:
        ecs = launcher.client("ecs")
        task = ecs.run_task(cluster="default", taskDefinition=arn)["tasks"][0]["taskArn"]
        for _ in range(100):
            [found] = ecs.describe_tasks(cluster="default", tasks=[task])["tasks"]
            if found["lastStatus"] in ("RUNNING", "STOPPED"):
                return found
            time.sleep(0.2)
        raise AssertionError(found)

    def container(self, launcher: Launcher, task: dict[str, Any]) -> Any:
        label = "com.amazonaws.ecs.task-arn"
        [found] = [c for c in launcher.containers() if c.labels.get(label) == task["taskArn"]]
        return found

    def test_ports_are_open_to_this_machine_only(self, launcher: Launcher, service_image: str) -> None:
        ports = [{"containerPort": 8080, "hostPort": 0}, {"containerPort": 8081, "hostPort": free_port()}]
        task = self.run(launcher, self.register(launcher, service_image, {"portMappings": ports}, networkMode="bridge"))
        assert find_published_addresses(self.container(launcher, task)) == {"127.0.0.1", BRIDGE}
        launcher.client("ecs").stop_task(cluster="default", task=task["taskArn"])

    @pytest.mark.parametrize(
        ("container", "definition", "problem"),
        [
            ({}, {"volumes": [{"name": "host", "host": {"sourcePath": "/"}}]}, "mounts no path of this machine"),
            (
                {},
                {"volumes": [{"name": "d", "host": {"sourcePath": "/var/run/docker.sock"}}]},
                "no path of this machine",
            ),
            ({}, {"volumes": [{"name": "v", "host": {"sourcePath": "another-projects-volume"}}]}, "no path"),
            ({"privileged": True}, {}, "no privileged container"),
            ({}, {"networkMode": "host"}, "networkMode is host"),
            ({}, {"pidMode": "host"}, "pidMode is host"),
            ({}, {"ipcMode": "host"}, "ipcMode is host"),
        ],
    )
    def test_definition_that_requests_host_access_is_refused(
        self, launcher: Launcher, container: dict[str, Any], definition: dict[str, Any], problem: str
    ) -> None:
        with pytest.raises(ClientError, match=problem) as refused:
            self.register(launcher, "image", container, **definition)
        assert refused.value.response["Error"]["Code"] == "ClientException"

    def test_template_that_mounts_this_machine_fails(self, launcher: Launcher) -> None:
        template = """
        Resources:
          Task:
            Type: AWS::ECS::TaskDefinition
            Properties:
              Volumes: [{Name: host, Host: {SourcePath: /}}]
              ContainerDefinitions:
                - {Name: app, Image: x, MountPoints: [{SourceVolume: host, ContainerPath: /host}]}
        """
        with pytest.raises(AssertionError, match="mounts no path of this machine"):
            Stack(launcher, "mounts-root").create(template, {})

    def test_added_capability_does_not_start(self, launcher: Launcher, service_image: str) -> None:
        arn = self.register(launcher, service_image, {"linuxParameters": {"capabilities": {"add": ["SYS_ADMIN"]}}})
        task = self.run(launcher, arn)
        assert task["lastStatus"] == "STOPPED"
        assert "capability SYS_ADMIN" in task["stoppedReason"]

    def test_credentials_of_the_role_are_of_this_cloud(self, launcher: Launcher, service_image: str) -> None:
        role = "arn:aws:iam::123456789012:role/task"
        task = self.run(launcher, self.register(launcher, service_image, {}, taskRoleArn=role))
        variables = dict(v.split("=", 1) for v in self.container(launcher, task).attrs["Config"]["Env"])
        assert variables["AWS_ENDPOINT_URL"] == f"http://{BRIDGE}:{launcher.port}"
        address = variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"]
        token = variables["AWS_CONTAINER_AUTHORIZATION_TOKEN"]
        assert send_request("GET", variables["ECS_CONTAINER_METADATA_URI_V4"])[2]["Name"] == "app"
        for url, wrong in [(address, None), (address, "another"), (address[:-1], token)]:
            assert send_request("GET", url, wrong)[0] == 403
        _, _, found = send_request("GET", address, token)
        session = {
            "aws_access_key_id": found["AccessKeyId"],
            "aws_secret_access_key": found["SecretAccessKey"],
            "aws_session_token": found["Token"],
        }
        arn = launcher.client("sts", **session).get_caller_identity()["Arn"]
        assert arn == f"arn:aws:sts::123456789012:assumed-role/task/{task['taskArn'].rsplit('/', 1)[1]}"
        launcher.client("ecs").stop_task(cluster="default", task=task["taskArn"])
        assert send_request("GET", address, token)[0] == 403
