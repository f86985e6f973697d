"""Users log in with tokens of an OIDC issuer and with signed requests to STS."""

from __future__ import annotations

import base64
import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import jwt
import pytest
import requests
import snowflake.connector.errors as connector
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import script
from cryptography.hazmat.primitives.asymmetric import rsa
from server import HOST, LocalSnowflake, new_key

Answer = Callable[[str, dict[str, str]], tuple[int, bytes]]
STS = "sts.eu-west-1.amazonaws.com"
ROLE = "arn:aws:iam::123456789012:role/deploy"
SESSION = "arn:aws:sts::123456789012:assumed-role/deploy/nightly"
KEYS = Credentials("ASIAROLE", "secret of the role", "session token")
SUBJECT = "repo:acme@1/pipeline@2:environment:production"


def serve(answer: Answer) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.reply()

        def do_POST(self) -> None:
            self.reply()

        def reply(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, body = answer(self.path, headers)
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer((HOST, 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class Issuer:
    """An OIDC issuer with one key."""

    def __init__(self) -> None:
        self.key = rsa.generate_private_key(65537, 2048)
        self.server = serve(self.answer)
        self.url = f"http://{HOST}:{self.server.server_port}"

    def answer(self, path: str, _: dict[str, str]) -> tuple[int, bytes]:
        if path == "/.well-known/openid-configuration":
            return 200, json.dumps({"issuer": self.url, "jwks_uri": f"{self.url}/keys"}).encode()
        jwk = jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
        return 200, json.dumps({"keys": [jwk | {"kid": "k1", "alg": "RS256", "use": "sig"}]}).encode()

    def token(self, key: rsa.RSAPrivateKey | None = None, **changes: Any) -> str:
        now = int(time.time())
        claims = {"iss": self.url, "sub": SUBJECT, "aud": "snowflakecomputing.com", "iat": now, "exp": now + 300}
        claims = {name: value for name, value in (claims | changes).items() if value is not None}
        return jwt.encode(claims, key or self.key, algorithm="RS256", headers={"kid": "k1"})


def answer_caller(path: str, headers: dict[str, str]) -> tuple[int, bytes]:
    """STS: the ARN of the caller, if the signature of the request is right."""
    names = headers["authorization"].split("SignedHeaders=")[1].split(",")[0].split(";")
    signed = {name: headers[name] for name in names}
    request = AWSRequest("POST", f"https://{STS}{path}", headers=signed)
    request.context["timestamp"] = headers["x-amz-date"]
    signer = SigV4Auth(KEYS, "sts", "eu-west-1")
    signature = signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request)
    if not headers["authorization"].endswith(f"Signature={signature}"):
        return 403, b"<ErrorResponse/>"
    result = f"<GetCallerIdentityResult><Arn>{SESSION}</Arn></GetCallerIdentityResult>"
    return 200, f"<GetCallerIdentityResponse>{result}</GetCallerIdentityResponse>".encode()


def sign(keys: Credentials = KEYS, audience: str = "snowflakecomputing.com", **changes: Any) -> str:
    url = f"https://{STS}/?Action=GetCallerIdentity&Version=2011-06-15"
    request = AWSRequest("POST", url, headers={"Host": STS, "X-Snowflake-Audience": audience})
    SigV4Auth(keys, "sts", "eu-west-1").add_auth(request)
    document = {"url": url, "method": "POST", "headers": dict(request.headers)} | changes
    return base64.b64encode(json.dumps(document).encode()).decode()


@pytest.fixture(scope="module")
def issuer() -> Issuer:
    return Issuer()


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory, issuer: Issuer) -> Iterator[LocalSnowflake]:
    sts = serve(answer_caller)
    options = ["--oidc-issuer", issuer.url, "--sts", f"http://{HOST}:{sts.server_port}"]
    server = LocalSnowflake(tmp_path_factory.mktemp("snowflake"), *options)
    server.start()
    server.run(
        [
            f"""create user job type = service default_role = public
                workload_identity = (type = oidc issuer = '{issuer.url}' subject = '{SUBJECT}')""",
            f"""create user other_audience type = service workload_identity =
                (type = oidc, issuer = '{issuer.url}', subject = 'other', oidc_audience_list = ('acme', 'acme2'))""",
            f"create user on_aws type = service workload_identity = (type = aws arn = '{ROLE}')",
        ]
    )
    yield server
    server.stop()


def log_in(cloud: LocalSnowflake, provider: str, token: str, **data: Any) -> dict[str, Any]:
    """Sends a login as a driver does, and returns the reply."""
    body = {"ACCOUNT_NAME": "local", "CLIENT_APP_ID": "JavaScript", "SESSION_PARAMETERS": {}}
    body |= {"AUTHENTICATOR": "WORKLOAD_IDENTITY", "PROVIDER": provider, "TOKEN": token} | data
    url = f"https://{HOST}:{cloud.port}/session/v1/login-request"
    reply: dict[str, Any] = requests.post(url, json={"data": body}, timeout=60).json()
    return reply


def test_the_connector_logs_in_with_a_token(cloud: LocalSnowflake, issuer: Issuer, monkeypatch: Any) -> None:
    monkeypatch.setenv("SNOWFLAKE_WIF_ALLOWED_HOST_SUFFIXES", HOST)
    settings = {"authenticator": "WORKLOAD_IDENTITY", "workload_identity_provider": "OIDC", "token": issuer.token()}
    assert cloud.run(["select current_user()"], "", **settings) == [[("JOB",)]]


def test_a_login_name_must_be_that_of_the_identity(cloud: LocalSnowflake, issuer: Issuer) -> None:
    assert log_in(cloud, "OIDC", issuer.token(), LOGIN_NAME="job")["success"]
    reply = log_in(cloud, "OIDC", issuer.token(), LOGIN_NAME="other_audience")
    assert (reply["success"], reply["message"]) == (False, "No user has this workload identity.")


def test_a_token_for_another_audience_needs_the_audience_list(cloud: LocalSnowflake, issuer: Issuer) -> None:
    reply = log_in(cloud, "OIDC", issuer.token(sub="other", aud="acme2"))
    assert reply["data"]["displayUserName"] == "OTHER_AUDIENCE"
    assert not log_in(cloud, "OIDC", issuer.token(sub="other"))["success"]
    assert not log_in(cloud, "OIDC", issuer.token(aud="acme2"))["success"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"sub": "repo:acme@1/pipeline@2:environment:test"}, "No user has this workload identity"),
        ({"iss": "https://token.actions.githubusercontent.com"}, "is unknown to the local Snowflake"),
        ({"exp": int(time.time()) - 60}, "expired"),
        ({"iat": None}, "iat"),
        ({"aud": None}, "aud"),
    ],
)
def test_an_invalid_token_is_refused(
    cloud: LocalSnowflake, issuer: Issuer, changes: dict[str, Any], reason: str
) -> None:
    reply = log_in(cloud, "OIDC", issuer.token(**changes))
    assert not reply["success"]
    assert reason in reply["message"]


def test_a_token_of_another_key_and_an_unsigned_token_are_refused(cloud: LocalSnowflake, issuer: Issuer) -> None:
    assert not log_in(cloud, "OIDC", issuer.token(rsa.generate_private_key(65537, 2048)))["success"]
    unsigned = jwt.encode(jwt.decode(issuer.token(), options={"verify_signature": False}), None, algorithm="none")
    assert not log_in(cloud, "OIDC", unsigned)["success"]
    for text in ("", "token", "a.b.c"):
        assert not log_in(cloud, "OIDC", text)["success"]


def test_a_signed_request_logs_in_the_user_of_the_role(cloud: LocalSnowflake) -> None:
    assert log_in(cloud, "AWS", sign())["data"]["displayUserName"] == "ON_AWS"


@pytest.mark.parametrize(
    ("create_token", "reason"),
    [
        # Signed in the test: a signature expires after some minutes.
        (lambda: sign(Credentials("ASIAROLE", "another secret", "session token")), "STS refused"),
        (lambda: sign(audience="elsewhere.example.com"), "not for Snowflake"),
        (lambda: sign(url="https://sts.example.com/?Action=GetCallerIdentity"), "not GetCallerIdentity of STS"),
        (lambda: sign(url=f"https://{STS}/?Action=GetSessionToken"), "not GetCallerIdentity of STS"),
        (lambda: sign(method="GET"), "another host or method"),
        (lambda: sign(headers={}), "not a signed request"),
        (lambda: "no base64", "not a signed request"),
    ],
)
def test_another_signed_request_is_refused(cloud: LocalSnowflake, create_token: Callable[[], str], reason: str) -> None:
    reply = log_in(cloud, "AWS", create_token())
    assert not reply["success"]
    assert reason in reply["message"]


def test_an_attestation_of_another_provider_is_refused(cloud: LocalSnowflake, issuer: Issuer) -> None:
    assert not log_in(cloud, "AZURE", issuer.token())["success"]
    assert not log_in(cloud, "AWS", issuer.token())["success"]


def test_a_token_of_aws_logs_in_the_user_with_its_issuer(cloud: LocalSnowflake, issuer: Issuer) -> None:
    arn = "arn:aws:iam::123456789012:role/outbound"
    cloud.run([f"create user with_issuer workload_identity = (type = aws arn = '{arn}' issuer = '{issuer.url}')"])
    assert log_in(cloud, "AWS", issuer.token(sub=arn))["data"]["displayUserName"] == "WITH_ISSUER"
    assert not log_in(cloud, "AWS", issuer.token(sub=arn, aud="elsewhere"))["success"]
    # This user has no issuer, so that only signed requests are accepted.
    assert not log_in(cloud, "AWS", issuer.token(sub=ROLE))["success"]


def test_identities_are_shown(cloud: LocalSnowflake, issuer: Issuer) -> None:
    log_in(cloud, "OIDC", issuer.token())
    show = "show user workload identity authentication methods for user"
    job, other, aws = (rows[0] for rows in cloud.run([f"{show} {n}" for n in ("job", "other_audience", "on_aws")]))
    assert job[:3] == ("DEFAULT", "OIDC", None)
    assert job[3] is not None
    assert json.loads(job[5]) == {
        "issuer": issuer.url,
        "subject": SUBJECT,
        "audienceList": ["snowflakecomputing.com"],
    }
    assert json.loads(other[5])["audienceList"] == ["acme", "acme2"]
    assert json.loads(aws[5]) == {
        "awsPartition": "aws",
        "awsAccount": "123456789012",
        "type": "IAM_ROLE",
        "iamRole": "deploy",
    }
    described = {row[0]: row[1] for row in cloud.run(["desc user on_aws"])[0]}
    assert described["HAS_WORKLOAD_IDENTITY"] == "true"


def test_the_script_creates_the_deploy_user_for_the_jobs_token(cloud: LocalSnowflake, issuer: Issuer) -> None:
    variables = {"deploy_user": "github_deploy", "snowflake_account": "acme", "oidc_issuer": issuer.url}
    token = issuer.token(sub="deployment", aud="https://acme.snowflakecomputing.com")
    for _ in range(2):
        cloud.run(script("github_oidc.sql", **variables, oidc_subject="deployment"))
        data = log_in(cloud, "OIDC", token)["data"]
        assert (data["displayUserName"], data["sessionInfo"]["roleName"]) == ("GITHUB_DEPLOY", "SYSADMIN")
    roles = {row[1] for row in cloud.run(["show grants to user github_deploy"])[0]}
    assert roles == {"SYSADMIN", "SECURITYADMIN", "USERADMIN"}
    assert not log_in(cloud, "OIDC", issuer.token(sub="deployment"))["success"]


def test_an_identity_is_changed_and_removed(cloud: LocalSnowflake, issuer: Issuer) -> None:
    cloud.run(
        [
            "create user changing type = service",
            f"alter user changing set workload_identity = (type = oidc issuer = '{issuer.url}' subject = 'first')",
            f"alter user changing set workload_identity = (type = oidc issuer = '{issuer.url}' subject = 'second')",
        ]
    )
    shown = cloud.run(["show user workload identity authentication methods for user changing"])[0][0]
    assert (shown[3], json.loads(shown[5])["subject"]) == (None, "second")
    assert not log_in(cloud, "OIDC", issuer.token(sub="first"))["success"]
    assert log_in(cloud, "OIDC", issuer.token(sub="second"))["success"]
    cloud.run(["alter user changing unset workload_identity"])
    assert not log_in(cloud, "OIDC", issuer.token(sub="second"))["success"]
    assert cloud.run(["show user workload identity authentication methods for user changing"]) == [[]]


def test_a_disabled_user_is_refused(cloud: LocalSnowflake, issuer: Issuer) -> None:
    identity = f"(type = oidc issuer = '{issuer.url}' subject = 'gone')"
    cloud.run([f"create user gone disabled = true workload_identity = {identity}"])
    assert log_in(cloud, "OIDC", issuer.token(sub="gone"))["code"] == "390101"


@pytest.mark.parametrize(
    "identity",
    [
        "(type = gcp subject = '1')",
        "(type = oidc issuer = 'https://x')",
        "(type = oidc issuer = 'https://x' subject = 's' arn = 'a')",
        f"(type = oidc issuer = 'https://x' subject = '{'s' * 256}')",
        "(type = aws arn = 'deploy')",
        "(issuer = 'https://x' subject = 's')",
        "'x'",
    ],
)
def test_an_invalid_identity_is_refused(cloud: LocalSnowflake, identity: str) -> None:
    with pytest.raises(connector.ProgrammingError, match="Invalid WORKLOAD_IDENTITY"):
        cloud.run([f"create user invalid type = service workload_identity = {identity}"])


def test_the_second_public_key_logs_in_during_a_rotation(cloud: LocalSnowflake) -> None:
    first, second = new_key(), new_key()
    cloud.run([f"create user rotating type = service rsa_public_key = '{first.body}'"])
    cloud.run([f"alter user rotating set rsa_public_key_2 = '{second.body}'"])
    for key in (first, second):
        assert cloud.run(["select 1"], "rotating", private_key=key.private) == [[(1,)]]
    cloud.run(["alter user rotating unset rsa_public_key"])
    assert cloud.run(["select 1"], "rotating", private_key=second.private) == [[(1,)]]
    with pytest.raises(connector.DatabaseError, match="JWT token is invalid"):
        cloud.connect("rotating", private_key=first.private)
