"""Which presigned URLs are accepted."""

import time

import pytest
from conftest import SECRET, Launcher
from protected_data import GET_PARAMETERS, assert_refused
from signed_request import request_url


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

    def test_is_refused_if_it_is_valid_for_more_than_a_week(self, cloud: Launcher) -> None:
        params = {"Bucket": "data", "Key": "x"}
        url = cloud.client("s3", "s3v4").generate_presigned_url("get_object", Params=params, ExpiresIn=8 * 86400)
        assert request_url(cloud, "GET", url).send()[0] == 400
