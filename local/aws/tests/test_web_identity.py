"""Role assumption by an OIDC token, against an issuer on loopback."""

import json
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import jwt
import pytest
from botocore.exceptions import ClientError
from conftest import Launcher
from cryptography.hazmat.primitives.asymmetric import rsa

KEY_ID = "issuer-key"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
ROLE = "arn:aws:iam::123456789012:role/deploy"


class Keys(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(KEY.public_key()))
        known = self.path == "/.well-known/jwks"
        self.send_response(200 if known else 404)
        self.end_headers()
        self.wfile.write(json.dumps({"keys": [{**public, "kid": KEY_ID, "alg": "RS256", "use": "sig"}]}).encode())

    def log_message(self, *_args: object) -> None:
        pass


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Keys)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="module")
def checking(issuer: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Launcher]:
    log = tmp_path_factory.mktemp("launcher") / "launcher.log"
    running = Launcher(log=log, settings={"LOCAL_OIDC_ISSUER": issuer}).start()
    yield running
    running.stop()


def token(issuer: str, key: Any = KEY, key_id: str = KEY_ID, **claims: Any) -> str:
    now = int(time.time())
    all_claims = {"iss": issuer, "aud": "sts.amazonaws.com", "sub": "repo:a/b", "iat": now, "exp": now + 60, **claims}
    wanted = {name: value for name, value in all_claims.items() if value is not None}
    return jwt.encode(wanted, key, algorithm="RS256", headers={"kid": key_id})


def assume(launcher: Launcher, web_identity: str) -> dict[str, Any]:
    return launcher.client("sts").assume_role_with_web_identity(
        RoleArn=ROLE, RoleSessionName="test", WebIdentityToken=web_identity
    )


def test_token_of_the_issuer_is_accepted(checking: Launcher, issuer: str) -> None:
    credentials = assume(checking, token(issuer))["Credentials"]
    assert credentials["AccessKeyId"] and credentials["SessionToken"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"key": OTHER_KEY},
        {"key_id": "unknown"},
        {"iss": "https://token.actions.githubusercontent.com"},
        {"aud": "https://github.com/owner"},
        {"exp": 1},
        {"exp": None},
        {"sub": None},
    ],
    ids=["signature", "key", "issuer", "audience", "expired", "no expiry", "no subject"],
)
def test_wrong_token_is_refused(checking: Launcher, issuer: str, wrong: dict[str, Any]) -> None:
    with pytest.raises(ClientError) as refused:
        assume(checking, token(issuer, **wrong))
    assert refused.value.response["Error"]["Code"] == "InvalidIdentityToken"


def test_text_that_is_not_a_token_is_refused(checking: Launcher) -> None:
    with pytest.raises(ClientError, match="InvalidIdentityToken"):
        assume(checking, "not-a-token")


def test_unsigned_token_is_refused(checking: Launcher, issuer: str) -> None:
    claims = {"iss": issuer, "aud": "sts.amazonaws.com", "sub": "repo:a/b", "exp": int(time.time()) + 60}
    with pytest.raises(ClientError, match="InvalidIdentityToken"):
        assume(checking, jwt.encode(claims, None, algorithm="none", headers={"kid": KEY_ID}))


def test_other_calls_need_no_token(checking: Launcher) -> None:
    assert checking.client("sts").get_caller_identity()["Account"] == "123456789012"
