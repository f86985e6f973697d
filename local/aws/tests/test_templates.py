"""The project's two stacks, deployed to the launcher as the pipeline deploys them."""

import hashlib
import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from botocore.exceptions import ClientError, WaiterError
from conftest import ROOT, Launcher

NETWORK, SERVICE = "ecs-fargate-network", "ecs-fargate-service"
TEMPLATES = ROOT / "cloudformation"
EXPORTS = {
    "ClusterName",
    "ECSRole",
    "ECSTaskExecutionRole",
    "VPCId",
    "PublicSubnetOne",
    "PublicSubnetTwo",
    "PrivateSubnetOne",
    "PrivateSubnetTwo",
    "FargateContainerSecurityGroup",
}
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


def deploy(launcher: Launcher, name: str, template: Path, parameters: dict[str, str], update: bool = False) -> None:
    """Deploys by a change set, as the action does."""
    client = launcher.client("cloudformation")
    request = {
        "StackName": name,
        "ChangeSetName": f"{name}-{'-'.join(parameters.values()).translate(str.maketrans('./:', '---'))[-60:]}x",
        "ChangeSetType": "UPDATE" if update else "CREATE",
        "TemplateBody": template.read_text(),
        "Parameters": [{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
        "Capabilities": ["CAPABILITY_IAM"],
    }
    client.create_change_set(**request)
    client.get_waiter("change_set_create_complete").wait(
        StackName=name, ChangeSetName=request["ChangeSetName"], WaiterConfig={"Delay": 1, "MaxAttempts": 20}
    )
    client.execute_change_set(StackName=name, ChangeSetName=request["ChangeSetName"])
    wait(launcher, name, "update" if update else "create")


def wait(launcher: Launcher, name: str, operation: str) -> None:
    client = launcher.client("cloudformation")
    try:
        client.get_waiter(f"stack_{operation}_complete").wait(
            StackName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 180}
        )
    except WaiterError as error:
        events = client.describe_stack_events(StackName=name)["StackEvents"]
        failed = [
            f"{e['LogicalResourceId']}: {e.get('ResourceStatusReason')}"
            for e in events
            if "FAILED" in e["ResourceStatus"]
        ]
        raise AssertionError(f"{name} did not {operation}: {failed}") from error


def outputs(launcher: Launcher, name: str) -> dict[str, str]:
    [stack] = launcher.client("cloudformation").describe_stacks(StackName=name)["Stacks"]
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def running_task(launcher: Launcher) -> dict[str, Any]:
    ecs, found = launcher.client("ecs"), outputs(launcher, SERVICE)
    arns = ecs.list_tasks(cluster=found["ClusterName"], serviceName=found["ServiceName"], desiredStatus="RUNNING")
    [task] = ecs.describe_tasks(cluster=found["ClusterName"], tasks=arns["taskArns"])["tasks"]
    return task


def environment(task: dict[str, Any]) -> dict[str, str]:
    details = {detail["name"]: detail["value"] for detail in task["attachments"][0]["details"]}
    with urllib.request.urlopen(f"http://{details['privateIPv4Address']}:8080/", timeout=5) as response:
        return json.load(response)


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture(scope="module")
def deployed(launcher: Launcher, service_image: str) -> Iterator[Launcher]:
    ssm = launcher.client("ssm")
    for name, value in {**STRINGS, "ImageUrl": service_image}.items():
        ssm.put_parameter(Name=f"/airflow-ecs/{name}", Value=value, Type="String", Overwrite=True)
    for name, value in SECRETS.items():
        ssm.put_parameter(Name=f"/airflow-ecs/{name}", Value=value, Type="SecureString", Overwrite=True)
    deploy(launcher, NETWORK, TEMPLATES / "private-vpc.yml", {})
    deploy(launcher, SERVICE, TEMPLATES / "private-subnet-public-service.yml", PARAMETERS)
    yield launcher


def test_network_exports_every_name(deployed: Launcher) -> None:
    exports = deployed.client("cloudformation").list_exports()["Exports"]
    assert {export["Name"] for export in exports if export["Name"].startswith(f"{NETWORK}:")} == {
        f"{NETWORK}:{name}" for name in EXPORTS
    }


def test_service_tells_where_it_is(deployed: Launcher) -> None:
    found = outputs(deployed, SERVICE)
    assert found["ServiceName"] == SERVICE
    assert found["ClusterName"] == outputs(deployed, NETWORK)["ClusterName"]
    assert found["LogGroup"] == f"/airflow-ecs/{SERVICE}"
    assert found["DbEndpoint"] == "172.17.0.1"


def test_database_is_a_real_postgres_with_the_secret_password(deployed: Launcher) -> None:
    [instance] = deployed.client("rds").describe_db_instances()["DBInstances"]
    assert instance["StorageEncrypted"] and not instance["PubliclyAccessible"]
    login = {"host": "127.0.0.1", "port": instance["Endpoint"]["Port"], "user": "airflow", "dbname": "airflow"}
    with psycopg2.connect(**login, password=SECRETS["AirflowDbCntl"]) as connection, connection.cursor() as cursor:
        cursor.execute("select current_setting('server_version_num')::int / 10000")
        assert cursor.fetchone() == (15,)
    with pytest.raises(psycopg2.OperationalError, match="password authentication failed"):
        psycopg2.connect(**login, password="wrong")


def test_secrets_reach_the_container_decrypted(deployed: Launcher) -> None:
    found = environment(running_task(deployed))
    expected = {name: sha({**STRINGS, **SECRETS}[parameter]) for name, parameter in VARIABLES.items()}
    assert {name: found.get(name) for name in expected} == expected
    assert found["SNOWFLAKE_HOST"] == sha("172.17.0.1")
    assert found["SNOWFLAKE_PORT"] == sha("8443")
    assert "SNOWFLAKE_REGION" not in found


def test_service_is_complete_only_when_its_task_is_healthy(deployed: Launcher) -> None:
    task = running_task(deployed)
    assert task["healthStatus"] == "HEALTHY"
    assert [container["healthStatus"] for container in task["containers"]] == ["HEALTHY"]


def test_log_of_the_container_is_readable(deployed: Launcher) -> None:
    logs, group = deployed.client("logs"), outputs(deployed, SERVICE)["LogGroup"]
    task = running_task(deployed)["taskArn"].rsplit("/", 1)[1]
    events = logs.get_log_events(logGroupName=group, logStreamName=f"airflow/airflow/{task}", startFromHead=True)[
        "events"
    ]
    assert "variable AIRFLOW__CORE__FERNET_KEY" in [event["message"] for event in events]
    assert logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]["retentionInDays"] == 30


def test_web_port_is_open_to_the_given_range_only(deployed: Launcher) -> None:
    group = outputs(deployed, NETWORK)["FargateContainerSecurityGroup"]
    [found] = deployed.client("ec2").describe_security_groups(GroupIds=[group])["SecurityGroups"]
    assert [(rule["FromPort"], [r["CidrIp"] for r in rule["IpRanges"]]) for rule in found["IpPermissions"]] == [
        (8080, ["172.17.0.0/16"])
    ]


@pytest.mark.parametrize("cidr", ["0.0.0.0/0", "10.0.0.0/7", "10.0.0.256/24", "10.0.0.1", "anywhere"])
def test_wide_or_broken_ranges_are_refused(deployed: Launcher, cidr: str) -> None:
    with pytest.raises(ClientError, match="AllowWebCidrIp"):
        deploy(
            deployed,
            SERVICE,
            TEMPLATES / "private-subnet-public-service.yml",
            {**PARAMETERS, "AllowWebCidrIp": cidr},
            update=True,
        )


def test_same_values_are_no_change(deployed: Launcher) -> None:
    client = deployed.client("cloudformation")
    client.create_change_set(
        StackName=SERVICE,
        ChangeSetName="same",
        TemplateBody=(TEMPLATES / "private-subnet-public-service.yml").read_text(),
        Parameters=[{"ParameterKey": key, "UsePreviousValue": True} for key in PARAMETERS],
    )
    found = client.describe_change_set(StackName=SERVICE, ChangeSetName="same")
    assert (found["Status"], found["Changes"]) == ("FAILED", [])
    assert "didn't contain changes" in found["StatusReason"]


def test_changed_image_parameter_is_a_change_of_the_task_definition(deployed: Launcher, service_image: str) -> None:
    client, ssm = deployed.client("cloudformation"), deployed.client("ssm")
    ssm.put_parameter(Name="/airflow-ecs/ImageUrl", Value="another:image", Type="String", Overwrite=True)
    try:
        client.create_change_set(
            StackName=SERVICE,
            ChangeSetName="image",
            UsePreviousTemplate=True,
            Parameters=[{"ParameterKey": key, "UsePreviousValue": True} for key in [*PARAMETERS, "ImageUrl"]],
        )
        changes = client.describe_change_set(StackName=SERVICE, ChangeSetName="image")["Changes"]
    finally:
        ssm.put_parameter(Name="/airflow-ecs/ImageUrl", Value=service_image, Type="String", Overwrite=True)
    assert "TaskDefinition" in [change["ResourceChange"]["LogicalResourceId"] for change in changes]


def test_new_config_version_starts_a_new_task_and_keeps_the_database(deployed: Launcher) -> None:
    before = running_task(deployed)["taskArn"]
    [database] = deployed.client("rds").describe_db_instances()["DBInstances"]
    deployed.client("ssm").put_parameter(
        Name="/airflow-ecs/AirflowAdminCntl", Value="changed", Type="SecureString", Overwrite=True
    )
    template = TEMPLATES / "private-subnet-public-service.yml"
    deploy(deployed, SERVICE, template, {**PARAMETERS, "ConfigVersion": "two"}, update=True)
    task = running_task(deployed)
    assert task["taskArn"] != before
    assert environment(task)["AIRFLOW_ADMIN_PASSWORD"] == sha("changed")
    [after] = deployed.client("rds").describe_db_instances()["DBInstances"]
    assert after["DbiResourceId"] == database["DbiResourceId"]


def test_network_in_use_cannot_be_deleted_and_both_go_in_order(deployed: Launcher) -> None:
    client = deployed.client("cloudformation")
    with pytest.raises((ClientError, AssertionError)):
        client.delete_stack(StackName=NETWORK)
        wait(deployed, NETWORK, "delete")
    assert client.describe_stacks(StackName=NETWORK)["Stacks"][0]["StackStatus"] != "DELETE_COMPLETE"
    for name in (SERVICE, NETWORK):
        client.delete_stack(StackName=name)
        wait(deployed, name, "delete")
    snapshots = deployed.client("rds").describe_db_snapshots()["DBSnapshots"]
    assert len(snapshots) == 1
    assert deployed.containers() == []
