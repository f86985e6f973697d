"""Which requests are answered without a signature."""

import pytest
from botocore.exceptions import ClientError
from conftest import SECRET, Launcher
from protected_data import GET_PARAMETERS, ROLE
from signed_request import Request, sign


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/_ministack/reset"),
        ("POST", "/_ministack/config"),
        ("GET", "/_ministack/ready"),
        ("GET", "/_ministack/lambda-code/f"),
        ("GET", "/_ministack/rds/ca.pem"),
        ("POST", "/_ministack/rds/iam-auth"),
        ("POST", "/_ministack/eks-auth/x"),
        ("PUT", "/_ministack/cfn-response/00000000-0000-0000-0000-000000000000"),
        ("PUT", "/_ministack/cfn-signal/00000000-0000-0000-0000-000000000000"),
        ("GET", "/_localstack/health"),
        ("GET", "/_aws/ses"),
        ("GET", "/_aws/sqs/messages"),
        ("GET", "/_aws/execute-api/api/stage"),
        ("GET", "/_alb/name/"),
        ("GET", "/latest/meta-data/iam/security-credentials/ministack-instance-role"),
        ("PUT", "/latest/api/token"),
    ],
)
def test_paths_of_no_service_are_refused_even_if_signed(cloud: Launcher, method: str, path: str) -> None:
    for request in (Request(cloud, method, path), sign(Request(cloud, method, path), "s3")):
        assert request.send()[0] == 403


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/health"),
        ("GET", "/oauth2/authorize"),
        ("POST", "/oauth2/token"),
        ("GET", "/pool/.well-known/jwks.json"),
        ("POST", "/v1/chat/completions"),
        ("GET", "/iceberg/v1/config"),
        ("POST", "/v2/email/outbound-emails"),
        ("GET", "/v2/apis"),
        ("POST", "/position-estimate"),
        ("POST", "/WriteGetObjectResponse"),
        ("POST", "/Execute"),
        ("GET", "/data"),
    ],
)
def test_data_planes_require_a_signature(cloud: Launcher, method: str, path: str) -> None:
    assert Request(cloud, method, path).send()[0] in (400, 403)


def test_unsigned_paths_reach_no_service(cloud: Launcher) -> None:
    """A header that chooses the service is not heard where no signature is asked for."""
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    identity = b"Action=AssumeRoleWithWebIdentity&WebIdentityToken=none&RoleArn=x&RoleSessionName=x"
    for request in (
        Request(cloud, "GET", "/_ministack/health"),
        Request(cloud, "GET", "/v4/" + "A" * 43),
        Request(cloud, "GET", "/v2/credentials/00000000-0000-0000-0000-000000000000"),
        Request(cloud, "POST", "/?Action=GetParameters", form, identity),
        Request(cloud, "POST", "/", form, identity + b"&Action=ListStacks"),
    ):
        for target in (GET_PARAMETERS, "AmazonSSM.DescribeParameters"):
            _, _, text = request.plus(X_Amz_Target=target).send()
            assert "/secret" not in text and SECRET not in text


def test_role_cannot_be_assumed_with_an_unverifiable_token(cloud: Launcher) -> None:
    with pytest.raises(ClientError) as refused:
        cloud.client("sts").assume_role_with_web_identity(RoleArn=ROLE, RoleSessionName="x", WebIdentityToken="a.b.c")
    assert refused.value.response["Error"]["Code"] == "InvalidIdentityToken"
