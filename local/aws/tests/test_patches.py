"""The patches fit the pinned ministack; unit tests of their functions."""

import subprocess
import sys
from types import ModuleType

import pytest
from conftest import HERE
from patches import (
    container_health,
    integer_properties,
    parameter_tags,
    patching,
    service_throttle,
    task_definition,
    template_parameters,
    unresolved_references,
    web_identity,
)


def test_every_patch_fits_the_pinned_release() -> None:
    """In its own process, because apply() replaces functions for good."""
    command = (
        "import os; os.environ['LOCAL_OIDC_ISSUER'] = 'http://127.0.0.1:1'; import launcher, patches; patches.apply()"
    )
    subprocess.run([sys.executable, "-c", command], cwd=HERE.parent, check=True, timeout=60)


@pytest.fixture
def module() -> ModuleType:
    found = ModuleType("ministack.services.example")
    found._create = lambda name, props: (name, props)
    return found


def test_replacement_gets_the_original(module: ModuleType) -> None:
    patching.replace_function(
        module, "_create", "name props", lambda original: lambda name, props: original(name.upper(), props)
    )
    assert module._create("a", 1) == ("A", 1)


@pytest.mark.parametrize(
    ("key", "option", "values", "expected"),
    [
        ("tag:team", "Equals", ["data"], True),
        ("tag:team", "Equals", ["ops", "data"], True),
        ("tag:team", "Equals", ["dat"], False),
        ("tag:team", "BeginsWith", ["dat"], True),
        ("tag:stage", "Equals", ["data"], False),
        ("Type", "Equals", ["String"], "by the original"),
    ],
)
def test_parameters_are_filtered_by_tags(
    monkeypatch: pytest.MonkeyPatch, key: str, option: str, values: list[str], expected: object
) -> None:
    monkeypatch.setattr(parameter_tags.ssm, "_tags", {"arn:a": {"team": "data"}})
    apply_filter = parameter_tags.filter_by_tag(lambda *_: "by the original")
    assert apply_filter({"ARN": "arn:a"}, key, option, values) == expected
    assert apply_filter({"ARN": "arn:untagged"}, key, option, values) == (expected if key == "Type" else False)


@pytest.mark.parametrize(
    ("name", "parameters", "problem"),
    [("_gone", "name props", "_gone does not exist"), ("_create", "name", r"takes \(name props\), not \(name\)")],
)
def test_another_ministack_is_rejected(module: ModuleType, name: str, parameters: str, problem: str) -> None:
    with pytest.raises(patching.PatchError, match=problem):
        patching.replace_function(module, name, parameters, lambda original: original)


def test_another_release_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patching, "version", lambda _name: "9.9.9")
    with pytest.raises(patching.PatchError, match=r"for ministack 1\.5\.33, not 9\.9\.9"):
        patching.get_resource_handlers()


def test_unknown_action_is_rejected() -> None:
    with pytest.raises(patching.PatchError, match="has no handler for DescribeNothing"):
        patching.replace_action("DescribeNothing", lambda original: original)


def test_only_integer_properties_are_converted() -> None:
    given = {
        "DesiredCount": "2",
        "ServiceName": "3",
        "DeploymentConfiguration": {"MaximumPercent": "200"},
        "L": [{"a": "1"}],
    }
    assert integer_properties.convert_numbers(given, integer_properties.NUMBERS["AWS::ECS::Service"]) == {
        "DesiredCount": 2,
        "ServiceName": "3",
        "DeploymentConfiguration": {"MaximumPercent": 200},
        "L": [{"a": "1"}],
    }


def test_container_definition_is_converted_to_the_api_form() -> None:
    given = {
        "Name": "airflow",
        "Cpu": "256",
        "Secrets": [{"Name": "PASSWORD", "ValueFrom": "arn"}],
        "HealthCheck": {"Command": ["CMD", "true"], "StartPeriod": 180},
        "DockerLabels": {"Team": "data"},
        "LogConfiguration": {"LogDriver": "awslogs", "Options": {"awslogs-group": "/group"}},
    }
    assert task_definition.convert_container_definition(given) == {
        "name": "airflow",
        "cpu": 256,
        "secrets": [{"name": "PASSWORD", "valueFrom": "arn"}],
        "healthCheck": {"command": ["CMD", "true"], "startPeriod": 180},
        "dockerLabels": {"Team": "data"},
        "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "/group"}},
    }


def test_docker_health_check_has_nanoseconds_and_the_defaults_of_ecs() -> None:
    assert container_health.build_docker_check({"command": ["CMD", "true"], "interval": 10}) == {
        "test": ["CMD", "true"],
        "interval": 10_000_000_000,
        "timeout": 5_000_000_000,
        "retries": 3,
        "start_period": 0,
    }


def test_only_ssm_parameters_get_a_resolved_value() -> None:
    def xml(key: str, value: str, resolved: str = "") -> str:
        return f"<ParameterKey>{key}</ParameterKey><ParameterValue>{value}</ParameterValue>{resolved}"

    known = {"Image": {"Value": "a&b", "SsmName": "/name"}, "Count": {"Value": "1"}}
    assert template_parameters.add_resolved_values(xml("Image", "a&amp;b") + xml("Count", "1"), known) == xml(
        "Image", "/name", "<ResolvedValue>a&amp;b</ResolvedValue>"
    ) + xml("Count", "1")


@pytest.mark.parametrize(
    ("body", "token"),
    [
        (b"Action=AssumeRoleWithWebIdentity&WebIdentityToken=a.b.c", "a.b.c"),
        (b"Action=AssumeRoleWithWebIdentity", ""),
        (b"Action=GetCallerIdentity", None),
        (b"", None),
    ],
)
def test_token_is_read_for_its_action_only(body: bytes, token: str | None) -> None:
    assert web_identity.read_token({}, body) == token


def test_restarts_slow_down_until_the_service_is_steady() -> None:
    failures: list[float] = []
    assert [service_throttle.next_delay(failures, now=float(i)) for i in range(9)] == [0, 0, 0, 2, 4, 8, 15, 15, 15]
    assert service_throttle.next_delay(failures, now=100.0) == 0


@pytest.mark.parametrize(
    "value",
    [
        {"Ref": "ContainerCpuu"},
        {"Fn::GetAtt": ["ContainerCpuu", "Arn"]},
        {"Fn::GetAtt": "ContainerCpuu.Arn"},
        {"Fn::Sub": "a-${ContainerCpuu}"},
        {"Fn::Join": ["", ["a", {"Fn::Sub": ["${x}", {"x": {"Ref": "ContainerCpuu"}}]}]]},
    ],
)
@pytest.mark.parametrize("section", ["Resources", "Outputs"])
def test_a_reference_to_an_unknown_name_is_an_error(section: str, value: object) -> None:
    check = unresolved_references.check_references(lambda _template: None)
    template = {"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}}, "Parameters": {"ContainerCpu": {}}}
    template[section] = {**template.get(section, {}), "Other": {"Properties": {"Name": value}}}
    problem = rf"Unresolved resource dependencies \[ContainerCpuu\] in the {section} block of the template"
    with pytest.raises(ValueError, match=problem):
        check(template)
    check({**template, "Transform": "AWS::LanguageExtensions"})
    check({**template, "Parameters": {"ContainerCpuu": {}}})


def test_pseudo_parameters_literals_and_variables_of_sub_are_no_unknown_names() -> None:
    name = {"Fn::Sub": ["${AWS::StackName}-${Queue.Arn}-${!Literal}-${x}", {"x": {"Ref": "AWS::Region"}}]}
    resources = {"Queue": {"Type": "AWS::SQS::Queue"}, "Other": {"Properties": {"Name": name}}}
    unresolved_references.check_references(lambda _template: None)({"Resources": resources})
