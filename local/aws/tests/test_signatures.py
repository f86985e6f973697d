"""Which signatures are accepted, and which error each service returns for the others."""

import io
from datetime import timedelta

import pytest
from botocore.exceptions import ClientError
from conftest import SECRET, Launcher
from protected_data import BODY, GET_PARAMETERS, OPEN_BODY, assert_refused, get_object, list_stacks, read_secret
from signed_request import Request, json_call, sign


def test_signed_request_is_answered(cloud: Launcher) -> None:
    status, headers, text = sign(read_secret(cloud), "ssm").send()
    assert (status, SECRET in text) == (200, True)
    assert not [name for name in headers if name.startswith("access-control-")]
    assert SECRET in sign(get_object(cloud), "s3").send()[2]


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
def test_wrong_secret_has_the_error_code_of_each_service(cloud: Launcher, service: str, call: str, code: str) -> None:
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


def test_changed_body_is_refused(cloud: Launcher) -> None:
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


def test_unsigned_body_is_accepted_for_s3_only(cloud: Launcher) -> None:
    put = sign(Request(cloud, "PUT", "/data/open", {}, b"one"), "s3 with an open body")
    assert put.changed(body=b"two").send()[0] == 200
    assert_refused(sign(read_secret(cloud).plus(**OPEN_BODY), "ssm"), 400, "InvalidSignatureException")
    # Signed for S3, meant for SSM.
    assert_refused(sign(read_secret(cloud), "s3 with an open body"), 400, "InvalidSignatureException")


def test_objects_of_every_size_and_form_are_stored_complete(cloud: Launcher) -> None:
    s3 = cloud.client("s3")
    s3.upload_fileobj(io.BytesIO(b"x" * 20_000_000), "data", "parts")
    assert s3.head_object(Bucket="data", Key="parts")["ContentLength"] == 20_000_000
    s3.put_object(Bucket="data", Key="checksum", Body=io.BytesIO(b"stream"), ChecksumAlgorithm="SHA256")
    assert s3.get_object(Bucket="data", Key="checksum")["Body"].read() == b"stream"
    s3.put_object(Bucket="data", Key="empty", Body=b"")
    assert s3.get_object(Bucket="data", Key="empty")["Body"].read() == b""
