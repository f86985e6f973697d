"""The project's two stacks on a launcher."""

import hashlib
import json
import urllib.request
from dataclasses import dataclass
from typing import Any

import docker
from conftest import ROOT, Launcher
from stacks import Stack

NETWORK, SERVICE = "ecs-fargate-network", "ecs-fargate-service"
NETWORK_TEMPLATE = (ROOT / "cloudformation" / "private-vpc.yml").read_text()
SERVICE_TEMPLATE = (ROOT / "cloudformation" / "private-subnet-public-service.yml").read_text()
STRINGS = {
    "AirflowDbName": "airflow",
    "AirflowDbUser": "airflow",
    "SnowflakeUser": "snowflake_user",
    "CaBundle": "-----CA-----\n",
}
SECRETS = {
    "AirflowDbCntl": "db-password",
    "SnowflakeCntl": "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n",
    "FernetKey": "fernet",
    "AirflowAdminCntl": "admin-password",
    "JwtSecret": "jwt",
    "ApiSecretKey": "api",
}
VARIABLES = {
    "POSTGRES_DB": "AirflowDbName",
    "POSTGRES_USER": "AirflowDbUser",
    "POSTGRES_PASSWORD": "AirflowDbCntl",
    "SNOWFLAKE_USER": "SnowflakeUser",
    "SNOWFLAKE_PRIVATE_KEY": "SnowflakeCntl",
    "AIRFLOW__CORE__FERNET_KEY": "FernetKey",
    "AIRFLOW__API_AUTH__JWT_SECRET": "JwtSecret",
    "AIRFLOW__API__SECRET_KEY": "ApiSecretKey",
    "AIRFLOW_ADMIN_PASSWORD": "AirflowAdminCntl",
    "CA_BUNDLE": "CaBundle",
}
PARAMETERS = {
    "AllowWebCidrIp": "172.17.0.0/16",
    "SnowflakeAccount": "local",
    "SnowflakeHost": "172.17.0.1",
    "SnowflakePort": "8443",
    "CaBundle": "/airflow-ecs/CaBundle",
    "ConfigVersion": "one",
}


@dataclass
class Deployment:
    """Both stacks on a launcher."""

    launcher: Launcher
    image: str

    @property
    def network(self) -> Stack:
        return Stack(self.launcher, NETWORK)

    @property
    def service(self) -> Stack:
        return Stack(self.launcher, SERVICE)

    def put(self, name: str, value: str, kind: str = "String") -> None:
        self.launcher.client("ssm").put_parameter(Name=f"/airflow-ecs/{name}", Value=value, Type=kind, Overwrite=True)

    def task(self) -> dict[str, Any]:
        """The running task."""
        ecs, found = self.launcher.client("ecs"), self.service.outputs()
        arns = ecs.list_tasks(cluster=found["ClusterName"], serviceName=found["ServiceName"], desiredStatus="RUNNING")
        [task] = ecs.describe_tasks(cluster=found["ClusterName"], tasks=arns["taskArns"])["tasks"]
        return task

    def database(self) -> dict[str, Any]:
        [instance] = self.launcher.client("rds").describe_db_instances()["DBInstances"]
        return instance

    def container_group(self) -> dict[str, Any]:
        group = self.network.outputs()["FargateContainerSecurityGroup"]
        [found] = self.launcher.client("ec2").describe_security_groups(GroupIds=[group])["SecurityGroups"]
        return found


def read_environment(task: dict[str, Any]) -> dict[str, str]:
    """The task's variables from the test image: the SHA-256 of each value."""
    details = {detail["name"]: detail["value"] for detail in task["attachments"][0]["details"]}
    with urllib.request.urlopen(f"http://{details['privateIPv4Address']}:8080/", timeout=5) as response:
        return json.load(response)


def hash_text(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def push_image(launcher: Launcher, engine: docker.DockerClient, image: str) -> str:
    """The image's address in the launcher's registry, by digest, as the pipeline writes it."""
    launcher.client("ecr").create_repository(repositoryName="airflow-ecs")
    repository = f"localhost:{launcher.port}/airflow-ecs"
    engine.images.get(image).tag(repository, "test")
    for line in engine.images.push(repository, "test", auth_config=launcher.registry_login(), stream=True, decode=True):
        assert "error" not in line, line
    engine.images.remove(f"{repository}:test")
    [found] = launcher.client("ecr").describe_images(repositoryName="airflow-ecs")["imageDetails"]
    return f"{repository}@{found['imageDigest']}"
