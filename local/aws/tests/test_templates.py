"""The project's two stacks, deployed to the launcher as the pipeline deploys them."""

from collections.abc import Iterator

import docker
import psycopg2
import pytest
from botocore.exceptions import ClientError
from conftest import Launcher
from deployment import (
    NETWORK,
    NETWORK_TEMPLATE,
    PARAMETERS,
    SECRETS,
    SERVICE,
    SERVICE_TEMPLATE,
    STRINGS,
    VARIABLES,
    Deployment,
    hash_text,
    push_image,
    read_environment,
)

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


@pytest.fixture(scope="module")
def deployed(launcher: Launcher, engine: docker.DockerClient, service_image: str) -> Iterator[Deployment]:
    deployment = Deployment(launcher, push_image(launcher, engine, service_image))
    for name, value in {**STRINGS, "ImageUrl": deployment.image}.items():
        deployment.put(name, value)
    for name, value in SECRETS.items():
        deployment.put(name, value, "SecureString")
    deployment.network.create(NETWORK_TEMPLATE, {})
    deployment.service.create(SERVICE_TEMPLATE, PARAMETERS)
    yield deployment
    for image in engine.images.list(f"localhost:{launcher.port}/airflow-ecs"):
        engine.images.remove(image.attrs["RepoDigests"][0] if image.attrs["RepoDigests"] else image.id, force=True)


def test_network_exports_every_name(deployed: Deployment) -> None:
    exports = deployed.network.client.list_exports()["Exports"]
    assert {export["Name"] for export in exports if export["Name"].startswith(f"{NETWORK}:")} == {
        f"{NETWORK}:{name}" for name in EXPORTS
    }


def test_stack_outputs_locate_the_service(deployed: Deployment) -> None:
    found = deployed.service.outputs()
    assert found["ServiceName"] == SERVICE
    assert found["ClusterName"] == deployed.network.outputs()["ClusterName"]
    assert found["LogGroup"] == f"/airflow-ecs/{SERVICE}"
    assert found["DbEndpoint"] == "172.17.0.1"


def test_database_is_a_real_postgres_with_the_secret_password(deployed: Deployment) -> None:
    instance = deployed.database()
    assert instance["StorageEncrypted"] and not instance["PubliclyAccessible"]
    login = {"host": "127.0.0.1", "port": instance["Endpoint"]["Port"], "user": "airflow", "dbname": "airflow"}
    with psycopg2.connect(**login, password=SECRETS["AirflowDbCntl"]) as connection, connection.cursor() as cursor:
        cursor.execute("select current_setting('server_version_num')::int / 10000")
        assert cursor.fetchone() == (15,)
    with pytest.raises(psycopg2.OperationalError, match="password authentication failed"):
        psycopg2.connect(**login, password="wrong")


def test_secrets_reach_the_container_decrypted(deployed: Deployment) -> None:
    found = read_environment(deployed.task())
    expected = {name: hash_text({**STRINGS, **SECRETS}[parameter]) for name, parameter in VARIABLES.items()}
    assert {name: found.get(name) for name in expected} == expected
    assert found["SNOWFLAKE_HOST"] == hash_text("172.17.0.1")
    assert found["SNOWFLAKE_PORT"] == hash_text("8443")
    assert "SNOWFLAKE_REGION" not in found


def test_service_is_complete_only_when_its_task_is_healthy(deployed: Deployment) -> None:
    task = deployed.task()
    assert task["healthStatus"] == "HEALTHY"
    assert [container["healthStatus"] for container in task["containers"]] == ["HEALTHY"]


def test_log_of_the_container_is_readable(deployed: Deployment) -> None:
    logs, group = deployed.launcher.client("logs"), deployed.service.outputs()["LogGroup"]
    stream = f"airflow/airflow/{deployed.task()['taskArn'].rsplit('/', 1)[1]}"
    events = logs.get_log_events(logGroupName=group, logStreamName=stream, startFromHead=True)["events"]
    assert "variable AIRFLOW__CORE__FERNET_KEY" in [event["message"] for event in events]
    assert logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]["retentionInDays"] == 30


def test_web_port_is_open_to_the_given_range_only(deployed: Deployment) -> None:
    rules = deployed.container_group()["IpPermissions"]
    assert [(rule["FromPort"], [r["CidrIp"] for r in rule["IpRanges"]]) for rule in rules] == [
        (8080, ["172.17.0.0/16"])
    ]


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("AllowWebCidrIp", "0.0.0.0/0"),
        ("AllowWebCidrIp", "10.0.0.0/7"),
        ("AllowWebCidrIp", "10.0.0.256/24"),
        ("AllowWebCidrIp", "10.0.0.1"),
        ("CaBundle", "/elsewhere/CaBundle"),
        ("SnowflakeHost", "https://example.snowflakecomputing.com"),
        ("Role", "admin"),
        ("DesiredCount", "5"),
    ],
)
def test_values_outside_the_constraints_are_refused(deployed: Deployment, parameter: str, value: str) -> None:
    with pytest.raises(ClientError, match=parameter):
        deployed.service.plan(SERVICE_TEMPLATE, {**PARAMETERS, parameter: value})


def test_memory_that_fargate_does_not_offer_is_refused(deployed: Deployment) -> None:
    with pytest.raises(ClientError, match="at least 8192 MiB of memory"):
        deployed.service.plan(SERVICE_TEMPLATE, {**PARAMETERS, "ContainerCpu": "4096"})


def test_same_values_make_no_change(deployed: Deployment) -> None:
    plan = deployed.service.plan(SERVICE_TEMPLATE, dict.fromkeys(PARAMETERS))
    assert (plan["Status"], plan["Changes"]) == ("FAILED", [])
    assert "didn't contain changes" in plan["StatusReason"]


@pytest.mark.parametrize("given", [None, "/airflow-ecs/ImageUrl"], ids=["previous value", "same name"])
def test_changed_image_parameter_makes_a_change(deployed: Deployment, given: str | None) -> None:
    deployed.put("ImageUrl", "another:image")
    plan = deployed.service.plan(None, {**dict.fromkeys(PARAMETERS), "ImageUrl": given})
    deployed.put("ImageUrl", deployed.image)
    assert "TaskDefinition" in [change["ResourceChange"]["LogicalResourceId"] for change in plan["Changes"]]


def test_image_parameter_is_described_by_name_and_value(deployed: Deployment) -> None:
    plan = deployed.service.plan(None, {**dict.fromkeys(PARAMETERS), "ConfigVersion": "unused"})
    for reply in (deployed.service.describe(), plan):
        [image] = [parameter for parameter in reply["Parameters"] if parameter["ParameterKey"] == "ImageUrl"]
        assert (image["ParameterValue"], image["ResolvedValue"]) == ("/airflow-ecs/ImageUrl", deployed.image)


def test_new_config_version_replaces_the_task_definition_and_touches_no_data(deployed: Deployment) -> None:
    plan = deployed.service.plan(None, {**dict.fromkeys(PARAMETERS), "ConfigVersion": "unused"})
    changes = [change["ResourceChange"] for change in plan["Changes"]]
    assert {(change["LogicalResourceId"], change["Replacement"]) for change in changes} == {
        ("TaskDefinition", "True"),
        ("Service", "False"),
    }


def test_new_config_version_starts_a_new_task_and_keeps_the_database(deployed: Deployment) -> None:
    before, database = deployed.task(), deployed.database()
    deployed.put("AirflowAdminCntl", "changed", "SecureString")
    deployed.service.update(None, {**dict.fromkeys(PARAMETERS), "ConfigVersion": "two"})
    assert deployed.task()["taskArn"] != before["taskArn"]
    assert read_environment(deployed.task())["AIRFLOW_ADMIN_PASSWORD"] == hash_text("changed")
    assert deployed.database()["DbiResourceId"] == database["DbiResourceId"]


def test_update_events_name_changed_resources_only(deployed: Deployment) -> None:
    newest_first = deployed.service.client.describe_stack_events(StackName=SERVICE)["StackEvents"]
    starts = [event["ResourceStatus"] for event in newest_first if event["ResourceType"].endswith("::Stack")]
    assert starts[:1] == ["UPDATE_COMPLETE"]
    names = [event["LogicalResourceId"] for event in newest_first]
    update = names[: names.index(SERVICE, 1)] if starts[1] == "UPDATE_IN_PROGRESS" else names[: names.index(SERVICE, 2)]
    assert set(update) - {SERVICE} == {"TaskDefinition", "Service"}


def test_changed_range_replaces_the_first(deployed: Deployment) -> None:
    deployed.service.update(None, {**dict.fromkeys(PARAMETERS), "AllowWebCidrIp": "192.0.2.7/32"})
    ranges = [r["CidrIp"] for rule in deployed.container_group()["IpPermissions"] for r in rule["IpRanges"]]
    assert ranges == ["192.0.2.7/32"]


def test_network_in_use_cannot_be_deleted_before_the_service(deployed: Deployment) -> None:
    with pytest.raises(ClientError, match="ClusterName is imported by stack ecs-fargate-service"):
        deployed.network.delete()
    assert deployed.network.describe()["StackStatus"] != "DELETE_COMPLETE"
    deployed.service.delete()
    assert deployed.container_group()["IpPermissions"] == []
    deployed.network.delete()
    ec2 = deployed.launcher.client("ec2")
    assert ec2.describe_addresses()["Addresses"] == []
    assert {gateway["State"] for gateway in ec2.describe_nat_gateways()["NatGateways"]} <= {"deleted"}
    assert len(deployed.launcher.client("rds").describe_db_snapshots()["DBSnapshots"]) == 1
    assert deployed.launcher.containers() == []
