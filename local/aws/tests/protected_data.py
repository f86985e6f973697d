"""A secret parameter and an object, and requests for them."""

import json

from conftest import SECRET, Launcher
from signed_request import Request, json_call

GET_PARAMETERS = "AmazonSSM.GetParameters"
ROLE = "arn:aws:iam::123456789012:role/reader"
BODY = json.dumps({"Names": ["/secret"], "WithDecryption": True}).encode()
OPEN_BODY = {"X_Amz_Content_SHA256": "UNSIGNED-PAYLOAD"}


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


def assume_role(cloud: Launcher, seconds: int) -> dict[str, str]:
    found = cloud.client("sts").assume_role(RoleArn=ROLE, RoleSessionName="test", DurationSeconds=seconds)
    key = found["Credentials"]
    return {
        "aws_access_key_id": key["AccessKeyId"],
        "aws_secret_access_key": key["SecretAccessKey"],
        "aws_session_token": key["SessionToken"],
    }
