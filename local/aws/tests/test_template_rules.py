"""Rules for every template of the project."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import ROOT
from ministack.services.cloudformation.engine import _parse_template as parse

FILES = sorted((ROOT / "cloudformation").glob("*.yml"))
TEMPLATES = {path.name: parse(path.read_text()) for path in FILES}
CONSTRAINTS = {"AllowedValues", "AllowedPattern", "MinLength", "MinValue", "MaxValue"}


def every(section: str) -> list[Any]:
    return [
        pytest.param(value, id=f"{name}: {key}")
        for name, template in TEMPLATES.items()
        for key, value in template.get(section, {}).items()
    ]


@pytest.mark.parametrize("parameter", every("Parameters"))
def test_parameter_is_described_and_constrained(parameter: dict[str, Any]) -> None:
    assert parameter["Description"].endswith(".")
    assert CONSTRAINTS & parameter.keys()


@pytest.mark.parametrize("parameter", every("Parameters"))
def test_default_fits_its_own_pattern(parameter: dict[str, Any]) -> None:
    if {"Default", "AllowedPattern"} <= parameter.keys():
        assert re.fullmatch(parameter["AllowedPattern"], parameter["Default"])


@pytest.mark.parametrize("output", every("Outputs"))
def test_output_is_described_and_exported_under_the_stack_name(output: dict[str, Any]) -> None:
    assert output["Description"]
    assert output["Export"]["Name"]["Fn::Sub"].startswith("${AWS::StackName}:")


def test_nothing_is_open_to_the_internet_by_default() -> None:
    web = TEMPLATES["private-subnet-public-service.yml"]["Parameters"]["AllowWebCidrIp"]
    assert "Default" not in web
    for template in TEMPLATES.values():
        for resource in template["Resources"].values():
            if resource["Type"].startswith("AWS::EC2::SecurityGroup"):
                assert "0.0.0.0/0" not in json.dumps(resource)


def statements(node: Any) -> Iterator[dict[str, Any]]:
    """Every policy statement of a template."""
    if isinstance(node, dict):
        if "Action" in node and "Resource" in node:
            yield node
        for value in node.values():
            yield from statements(value)
    if isinstance(node, list):
        for value in node:
            yield from statements(value)


def test_execution_role_reads_the_pipelines_secrets_only() -> None:
    role = TEMPLATES["private-vpc.yml"]["Resources"]["ECSTaskExecutionRole"]
    found = {json.dumps(s["Action"]): s for s in statements(role)}
    ssm = found['"ssm:GetParameters"']
    assert ssm["Resource"]["Fn::Sub"].endswith(":parameter/airflow-ecs/*")
    kms = found['"kms:Decrypt"']
    assert set(kms["Condition"]) == {"StringEquals", "StringLike"}
    anywhere = [s["Action"] for s in found.values() if s["Resource"] == "*"]
    assert anywhere == ["ecr:GetAuthorizationToken"]


def test_deleted_or_replaced_database_leaves_a_snapshot() -> None:
    database = TEMPLATES["private-subnet-public-service.yml"]["Resources"]["Database"]
    assert database["DeletionPolicy"] == database["UpdateReplacePolicy"] == "Snapshot"
    assert database["Properties"]["StorageEncrypted"]
    assert not database["Properties"]["PubliclyAccessible"]


def test_no_secret_is_a_plain_variable() -> None:
    task = TEMPLATES["private-subnet-public-service.yml"]["Resources"]["TaskDefinition"]
    [container] = task["Properties"]["ContainerDefinitions"]
    names = [variable.get("Name", "") for variable in container["Environment"]]
    assert not [name for name in names if re.search("PASSWORD|KEY|SECRET|TOKEN", name)]
