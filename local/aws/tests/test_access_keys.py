"""Which access keys are accepted: the root user's, and those of sessions and users of this cloud."""

import time
from typing import Any

import pytest
from botocore.exceptions import ClientError
from conftest import SECRET, Launcher
from protected_data import assume_role
from signed_request import request_url


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

    def test_is_refused_after_it_expires(self, cloud: Launcher) -> None:
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


def test_credentials_of_the_users_own_account_are_ignored(tmp_path_factory: pytest.TempPathFactory) -> None:
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
