"""Who the local AWS answers: signed requests of its own keys and sessions, and nobody else."""

import http.client
import io
import json
import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from botocore.exceptions import ClientError
from conftest import Launcher
from signed_request import Request, json_call, request_url, sign

GET_PARAMETERS = "AmazonSSM.GetParameters"
SECRET = "never to be read by strangers"
ROLE = "arn:aws:iam::123456789012:role/reader"
BODY = json.dumps({"Names": ["/secret"], "WithDecryption": True}).encode()
OPEN_BODY = {"X_Amz_Content_SHA256": "UNSIGNED-PAYLOAD"}


@pytest.fixture(scope="module")
def cloud(launcher: Launcher) -> Launcher:
    """A launcher that holds a secret parameter and an object."""
    launcher.client("ssm").put_parameter(Name="/secret", Value=SECRET, Type="SecureString")
    launcher.client("s3").create_bucket(Bucket="data")
    launcher.client("s3").put_object(Bucket="data", Key="folder/a +ü.txt", Body=SECRET.encode())
    return launcher


def read_secret(cloud: Launcher) -> Request:
    return json_call(cloud, GET_PARAMETERS, BODY)


def get_object(cloud: Launcher) -> Request:
    return Request(cloud, "GET", "/data/folder/a%20%2B%C3%BC.txt")


def list_stacks(cloud: Launcher) -> Request:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    return Request(cloud, "POST", "/", form, b"Action=ListStacks&Version=2010-05-15")


def assert_refused(request: Request, status: int, code: str) -> None:
    found, headers, text = request.send()
    assert (found, code in text, SECRET in text) == (status, True, False), (found, text)
    assert not [name for name in headers if name.startswith("access-control-")]


def test_signed_request_is_answered(cloud: Launcher) -> None:
    status, headers, text = sign(read_secret(cloud), "ssm").send()
    assert (status, SECRET in text) == (200, True)
    assert not [name for name in headers if name.startswith("access-control-")]
    assert SECRET in sign(get_object(cloud), "s3").send()[2]


def test_web_page_of_another_origin_is_refused(cloud: Launcher) -> None:
    for origin in ("https://example.com", f"http://127.0.0.1:{cloud.port}", "null"):
        assert_refused(sign(read_secret(cloud), "ssm").plus(Origin=origin), 403, "AccessDenied")
    preflight = Request(cloud, "OPTIONS", "/").plus(Origin="https://example.com", Access_Control_Request_Method="POST")
    assert_refused(preflight, 403, "AccessDenied")
    assert_refused(Request(cloud, "OPTIONS", "/data/folder"), 403, "AccessDenied")


@pytest.mark.parametrize(
    "host",
    ["example.com", "example.com:{port}", "localhost", "data.localhost:{port}", "127.0.0.1:1", "[::1]:{port}", ""],
)
def test_host_that_is_not_this_clouds_is_refused(cloud: Launcher, host: str) -> None:
    name = host.format(port=cloud.port)
    assert_refused(sign(read_secret(cloud).plus(Host=name), "ssm"), 403, "AccessDenied")
    status, _, _ = Request(cloud, "GET", "/_ministack/health").plus(Host=name).send()
    assert status == 403


@pytest.mark.parametrize("host", ["localhost", "172.17.0.1"])
def test_every_own_name_is_served(cloud: Launcher, host: str) -> None:
    assert sign(read_secret(cloud).plus(Host=f"{host}:{cloud.port}"), "ssm").send()[0] == 200


def test_web_socket_is_refused(cloud: Launcher) -> None:
    gateway = cloud.client("apigatewayv2")
    expression = "$request.body.action"
    api = gateway.create_api(Name="chat", ProtocolType="WEBSOCKET", RouteSelectionExpression=expression)["ApiId"]
    gateway.create_stage(ApiId=api, StageName="stage")
    connection = http.client.HTTPConnection("127.0.0.1", cloud.port, timeout=10)
    connection.request(
        "GET",
        f"/_aws/execute-api/{api}/stage",
        headers={
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
        },
    )
    assert connection.getresponse().status == 403


def test_request_without_a_signature_is_refused_in_the_protocol_of_its_service(cloud: Launcher) -> None:
    assert_refused(read_secret(cloud), 400, '"__type": "MissingAuthenticationTokenException"')
    assert_refused(list_stacks(cloud), 403, "<Code>MissingAuthenticationToken</Code>")
    assert_refused(get_object(cloud), 403, "<Code>AccessDenied</Code>")
    assert "<ErrorResponse" in list_stacks(cloud).send()[2]


@pytest.mark.parametrize(
    ("service", "call", "code"),
    [
        ("ssm", "describe_parameters", "InvalidSignatureException"),
        ("lambda", "list_functions", "InvalidSignatureException"),
        ("dynamodb", "list_tables", "InvalidSignatureException"),
        ("sts", "get_caller_identity", "SignatureDoesNotMatch"),
        ("cloudformation", "list_stacks", "SignatureDoesNotMatch"),
        ("cloudwatch", "list_metrics", "SignatureDoesNotMatch"),
        ("s3", "list_buckets", "SignatureDoesNotMatch"),
        ("ec2", "describe_vpcs", "AuthFailure"),
    ],
)
def test_wrong_secret_is_named_by_every_protocol(cloud: Launcher, service: str, call: str, code: str) -> None:
    with pytest.raises(ClientError) as refused:
        getattr(cloud.client(service, aws_secret_access_key="wrong"), call)()
    assert refused.value.response["Error"]["Code"] == code


@pytest.mark.parametrize(
    ("service", "call", "code"),
    [
        ("ssm", "describe_parameters", "UnrecognizedClientException"),
        ("sts", "get_caller_identity", "InvalidClientTokenId"),
        ("s3", "list_buckets", "InvalidAccessKeyId"),
    ],
)
@pytest.mark.parametrize("key", ["test", "123456789012", "AKIAIOSFODNN7EXAMPLE"])
def test_unknown_key_is_refused(cloud: Launcher, service: str, call: str, code: str, key: str) -> None:
    with pytest.raises(ClientError) as refused:
        getattr(cloud.client(service, aws_access_key_id=key, aws_secret_access_key="test"), call)()
    assert refused.value.response["Error"]["Code"] == code


def test_swapped_body_is_refused(cloud: Launcher) -> None:
    harmless = sign(json_call(cloud, GET_PARAMETERS, b'{"Names": ["/other"]}'), "ssm")
    assert_refused(harmless.changed(body=BODY), 400, "InvalidSignatureException")
    put = sign(Request(cloud, "PUT", "/data/put", {}, b"one"), "s3")
    assert_refused(put.changed(body=b"two"), 403, "XAmzContentSHA256Mismatch")
    stacks = sign(list_stacks(cloud), "cloudformation")
    assert_refused(stacks.changed(body=stacks.body + b"&StackStatusFilter=x"), 403, "SignatureDoesNotMatch")


def test_changed_header_path_or_query_is_refused(cloud: Launcher) -> None:
    request = sign(read_secret(cloud), "ssm")
    other = {name: value for name, value in request.headers.items() if name != "X-Amz-Target"}
    assert_refused(
        request.changed(headers={**other, "X-Amz-Target": "AmazonSSM.GetParametersByPath"}),
        400,
        "InvalidSignatureException",
    )
    assert_refused(request.plus(X_Amz_Other="added"), 403, "AccessDeniedException")
    assert_refused(sign(get_object(cloud), "s3").changed(path="/data/other"), 403, "SignatureDoesNotMatch")
    assert_refused(sign(get_object(cloud), "s3").changed(path="/data/folder?acl"), 403, "SignatureDoesNotMatch")
    functions = sign(Request(cloud, "GET", "/2015-03-31/functions"), "lambda")
    assert_refused(functions.changed(path="/2015-03-31/x/../functions"), 403, "InvalidSignatureException")
    assert_refused(sign(get_object(cloud), "s3").changed(method="DELETE"), 403, "SignatureDoesNotMatch")


@pytest.mark.parametrize("minutes", [16, -16])
def test_old_and_future_dates_are_refused(cloud: Launcher, minutes: int) -> None:
    age = timedelta(minutes=minutes)
    assert_refused(sign(read_secret(cloud), "ssm", age=age), 400, "InvalidSignatureException")
    assert_refused(sign(get_object(cloud), "s3", age=age), 403, "RequestTimeTooSkewed")
    sts = Request(
        cloud, "POST", "/", {"Content-Type": "application/x-www-form-urlencoded"}, b"Action=GetCallerIdentity"
    )
    assert_refused(sign(sts, "sts", age=age), 403, "SignatureDoesNotMatch")


@pytest.mark.parametrize(
    ("authorization", "code"),
    [
        ("AWS4-HMAC-SHA256 Credential=x", "IncompleteSignatureException"),
        (
            "AWS4-ECDSA-P256-SHA256 Credential=a/20260101/ssm/aws4_request, SignedHeaders=host, Signature=00",
            "Incomplete",
        ),
        ("AWS key:signature", "IncompleteSignatureException"),
        ("Bearer token", "IncompleteSignatureException"),
        ("Basic dGVzdDp0ZXN0", "IncompleteSignatureException"),
    ],
)
def test_other_authorizations_are_refused(cloud: Launcher, authorization: str, code: str) -> None:
    assert_refused(read_secret(cloud).plus(Authorization=authorization), 400, code)


def test_body_without_a_hash_is_for_s3_only(cloud: Launcher) -> None:
    put = sign(Request(cloud, "PUT", "/data/open", {}, b"one"), "s3 with an open body")
    assert put.changed(body=b"two").send()[0] == 200
    assert_refused(sign(read_secret(cloud).plus(**OPEN_BODY), "ssm"), 400, "InvalidSignatureException")
    # Signed for S3, meant for SSM.
    assert_refused(sign(read_secret(cloud), "s3 with an open body"), 400, "InvalidSignatureException")


class TestPresignedUrls:
    @pytest.fixture
    def url(self, cloud: Launcher) -> str:
        params = {"Bucket": "data", "Key": "folder/a +ü.txt"}
        return cloud.client("s3", "s3v4").generate_presigned_url("get_object", Params=params, ExpiresIn=60)

    def test_is_answered(self, cloud: Launcher, url: str) -> None:
        assert SECRET in request_url(cloud, "GET", url).send()[2]

    def test_takes_a_body(self, cloud: Launcher) -> None:
        params = {"Bucket": "data", "Key": "presigned"}
        url = cloud.client("s3", "s3v4").generate_presigned_url("put_object", Params=params, ExpiresIn=60)
        assert request_url(cloud, "PUT", url, b"sent by a stranger").send()[0] == 200
        assert cloud.client("s3").get_object(**params)["Body"].read() == b"sent by a stranger"

    @pytest.mark.parametrize(
        ("old", "new"),
        [("folder/", "other/"), ("X-Amz-Expires=60", "X-Amz-Expires=600"), ("X-Amz-Signature=", "X-Amz-Signature=0")],
    )
    def test_is_refused_when_changed(self, cloud: Launcher, url: str, old: str, new: str) -> None:
        assert_refused(request_url(cloud, "GET", url.replace(old, new)), 403, "SignatureDoesNotMatch")

    def test_is_refused_for_another_method_or_service(self, cloud: Launcher, url: str) -> None:
        assert_refused(request_url(cloud, "DELETE", url), 403, "SignatureDoesNotMatch")
        request = request_url(cloud, "GET", url).plus(
            X_Amz_Target=GET_PARAMETERS, Content_Type="application/x-amz-json-1.1"
        )
        assert_refused(request, 403, "AccessDenied")

    def test_is_refused_when_it_has_expired(self, cloud: Launcher) -> None:
        params = {"Bucket": "data", "Key": "folder/a +ü.txt"}
        url = cloud.client("s3", "s3v4").generate_presigned_url("get_object", Params=params, ExpiresIn=1)
        time.sleep(2.1)
        assert_refused(request_url(cloud, "GET", url), 403, "Request has expired")

    def test_of_another_service_is_answered_until_it_expires(self, cloud: Launcher) -> None:
        url = cloud.client("sts", "v4").generate_presigned_url("get_caller_identity", ExpiresIn=2, HttpMethod="GET")
        assert "arn:aws:iam::123456789012:root" in request_url(cloud, "GET", url).send()[2]
        assert_refused(request_url(cloud, "GET", url, b"Action=GetSessionToken"), 403, "SignatureDoesNotMatch")
        time.sleep(3.1)
        assert_refused(request_url(cloud, "GET", url), 403, "Request has expired")

    def test_is_refused_for_ever_long_ones(self, cloud: Launcher) -> None:
        params = {"Bucket": "data", "Key": "x"}
        url = cloud.client("s3", "s3v4").generate_presigned_url("get_object", Params=params, ExpiresIn=8 * 86400)
        assert request_url(cloud, "GET", url).send()[0] == 400


class TestSessions:
    @pytest.fixture
    def session(self, cloud: Launcher) -> dict[str, str]:
        return assume_role(cloud, 900)

    def test_is_accepted(self, cloud: Launcher, session: dict[str, str]) -> None:
        arn = cloud.client("sts", **session).get_caller_identity()["Arn"]
        assert arn == "arn:aws:sts::123456789012:assumed-role/reader/test"
        found = cloud.client("ssm", **session).get_parameter(Name="/secret", WithDecryption=True)
        assert found["Parameter"]["Value"] == SECRET

    @pytest.mark.parametrize(
        ("change", "code"),
        [
            ({"aws_session_token": "another"}, "InvalidToken"),
            ({"aws_session_token": None}, "InvalidToken"),
            ({"aws_secret_access_key": "another"}, "SignatureDoesNotMatch"),
            ({"aws_access_key_id": "ASIAAAAAAAAAAAAAAAAA"}, "InvalidAccessKeyId"),
        ],
    )
    def test_is_refused_when_a_part_is_wrong(
        self, cloud: Launcher, session: dict[str, str], change: dict[str, Any], code: str
    ) -> None:
        with pytest.raises(ClientError) as refused:
            cloud.client("s3", **{**session, **change}).list_buckets()
        assert refused.value.response["Error"]["Code"] == code

    def test_of_the_root_key_is_refused_with_a_token(self, cloud: Launcher, session: dict[str, str]) -> None:
        with pytest.raises(ClientError, match="InvalidToken"):
            cloud.client("s3", aws_session_token=session["aws_session_token"]).list_buckets()

    def test_ends(self, cloud: Launcher) -> None:
        session = assume_role(cloud, 1)
        time.sleep(1.2)
        for service, call, code in [
            ("s3", "list_buckets", "ExpiredToken"),
            ("ssm", "describe_parameters", "ExpiredTokenException"),
            ("sts", "get_caller_identity", "ExpiredToken"),
        ]:
            with pytest.raises(ClientError) as refused:
                getattr(cloud.client(service, **session), call)()
            assert refused.value.response["Error"]["Code"] == code

    def test_of_a_user_is_accepted_until_its_key_is_inactive(self, cloud: Launcher) -> None:
        iam = cloud.client("iam")
        iam.create_user(UserName="someone")
        key = iam.create_access_key(UserName="someone")["AccessKey"]
        user = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
        assert cloud.client("s3", **user).list_buckets()["Buckets"]
        iam.update_access_key(UserName="someone", AccessKeyId=key["AccessKeyId"], Status="Inactive")
        with pytest.raises(ClientError, match="InvalidAccessKeyId"):
            cloud.client("s3", **user).list_buckets()


def assume_role(cloud: Launcher, seconds: int) -> dict[str, str]:
    found = cloud.client("sts").assume_role(RoleArn=ROLE, RoleSessionName="test", DurationSeconds=seconds)
    key = found["Credentials"]
    return {
        "aws_access_key_id": key["AccessKeyId"],
        "aws_secret_access_key": key["SecretAccessKey"],
        "aws_session_token": key["SessionToken"],
    }


def test_objects_of_every_size_and_form_arrive_whole(cloud: Launcher) -> None:
    s3 = cloud.client("s3")
    s3.upload_fileobj(io.BytesIO(b"x" * 20_000_000), "data", "parts")
    assert s3.head_object(Bucket="data", Key="parts")["ContentLength"] == 20_000_000
    s3.put_object(Bucket="data", Key="checksum", Body=io.BytesIO(b"stream"), ChecksumAlgorithm="SHA256")
    assert s3.get_object(Bucket="data", Key="checksum")["Body"].read() == b"stream"
    s3.put_object(Bucket="data", Key="empty", Body=b"")
    assert s3.get_object(Bucket="data", Key="empty")["Body"].read() == b""


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
def test_addresses_of_no_service_are_closed_even_to_a_signed_request(cloud: Launcher, method: str, path: str) -> None:
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
def test_data_planes_are_closed_to_a_request_without_a_signature(cloud: Launcher, method: str, path: str) -> None:
    assert Request(cloud, method, path).send()[0] in (400, 403)


def test_open_addresses_lead_to_no_service(cloud: Launcher) -> None:
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


def test_role_is_assumed_with_no_token_that_nobody_can_check(cloud: Launcher) -> None:
    with pytest.raises(ClientError) as refused:
        cloud.client("sts").assume_role_with_web_identity(RoleArn=ROLE, RoleSessionName="x", WebIdentityToken="a.b.c")
    assert refused.value.response["Error"]["Code"] == "InvalidIdentityToken"


def test_the_users_own_account_stays_out(tmp_path_factory: pytest.TempPathFactory) -> None:
    own = {"AWS_ACCESS_KEY_ID": "AKIAUSERSOWN", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_SESSION_TOKEN": "token"}
    running = Launcher(log=tmp_path_factory.mktemp("launcher") / "launcher.log", settings=own).start()
    with pytest.raises(ClientError, match="InvalidAccessKeyId"):
        running.client("s3", **{name.lower(): value for name, value in own.items()}).list_buckets()
    running.client("s3").create_bucket(Bucket="data")
    url = running.client("s3", "s3v4").generate_presigned_url("list_objects_v2", Params={"Bucket": "data"})
    assert request_url(running, "GET", url).send()[0] == 200
    running.stop()


def test_launcher_without_a_key_ends_at_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    log = tmp_path_factory.mktemp("launcher") / "launcher.log"
    with pytest.raises(AssertionError, match="LOCAL_AWS_ACCESS_KEY_ID"):
        Launcher(log=log, access_key="").start()


@pytest.fixture(scope="module", autouse=True)
def _stays_up(cloud: Launcher) -> Iterator[None]:
    yield
    assert cloud.process and cloud.process.poll() is None
