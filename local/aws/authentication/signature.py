"""Signature Version 4, in the Authorization header or in the query of a presigned URL."""

import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from typing import Any

from ministack.core import sigv4

from .credentials import AuthenticationError, Credentials, check_session_token, find_credentials

ALGORITHM = "AWS4-HMAC-SHA256"
WEEK_SECONDS = 7 * 24 * 60 * 60
CLOCK_SKEW = timedelta(minutes=15)
# Values of x-amz-content-sha256 for an unsigned body.
UNSIGNED = (sigv4.UNSIGNED_PAYLOAD, "STREAMING-UNSIGNED-PAYLOAD-TRAILER")
CHUNKS = ("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")

Query = dict[str, list[str]]


class SignedRequest:
    """The signature of a request, checked before the body is read, so that an unsigned one cannot fill the memory."""

    def __init__(self, method: str, raw_path: str, query: Query, headers: dict[str, str]) -> None:
        self.method, self.raw_path, self.query, self.headers = method, raw_path, query, headers
        self.presigned = "authorization" not in headers and "X-Amz-Signature" in query
        self.signature = self._parse()
        self._check_scope()
        self._check_time()
        self._check_signed_headers()
        self.credentials: Credentials = find_credentials(self.signature.access_key_id)
        token = self._first("X-Amz-Security-Token") if self.presigned else headers.get("x-amz-security-token", "")
        check_session_token(self.credentials, token)

    @property
    def service(self) -> str:
        """The service in the signature's scope."""
        return self.signature.service

    def has_unsigned_body(self) -> bool:
        return self.service == "s3" and (self.presigned or self.headers.get("x-amz-content-sha256") in UNSIGNED)

    def check_body(self, body: bytes) -> None:
        """Raises AuthenticationError unless the signature matches this request with this body."""
        claimed = self.headers.get("x-amz-content-sha256", "")
        if self.service != "s3" or not (self.presigned or claimed in UNSIGNED + CHUNKS):
            found = hashlib.sha256(body).hexdigest()
            if claimed and not hmac.compare_digest(claimed.encode(), found.encode()):
                code = "XAmzContentSHA256Mismatch" if self.service == "s3" else "SignatureDoesNotMatch"
                raise AuthenticationError(
                    code, "The provided 'x-amz-content-sha256' header does not match what was computed."
                )
        failure = sigv4.header_signature_failure(
            self.signature,
            self.credentials.secret,
            self.method,
            self.raw_path,
            self.query,
            self.headers,
            body,
            presigned=self.presigned,
        )
        if failure:
            raise AuthenticationError(*failure)

    def _first(self, name: str) -> str:
        return self.query.get(name, [""])[0]

    def _parse(self) -> sigv4.HeaderSignature:
        authorization = self.headers.get("authorization", "")
        if not (authorization or self.presigned):
            raise AuthenticationError("MissingAuthenticationToken", "Request is missing Authentication Token")
        algorithm = self._first("X-Amz-Algorithm") if self.presigned else authorization.split(" ")[0]
        if algorithm != ALGORITHM:
            raise AuthenticationError("UnsupportedSignature", f"Algorithm must be '{ALGORITHM}'")
        found: Any = (
            sigv4.parse_query_signature(self.query) if self.presigned else sigv4.parse_header_signature(self.headers)
        )
        if isinstance(found, tuple):
            raise AuthenticationError(*found)
        return found

    def _check_scope(self) -> None:
        # ministack verifies the path without dot segments, but serves it with them.
        if self.service != "s3" and sigv4._remove_dot_segments(self.raw_path) != self.raw_path:
            raise AuthenticationError("SignatureDoesNotMatch", sigv4.SIGNATURE_MISMATCH)

    def _check_time(self) -> None:
        signed_at = sigv4._amz_datetime(self.signature.amz_date)
        if signed_at is None:
            raise AuthenticationError("IncompleteSignature", "Date must be in ISO-8601 'basic format'")
        if not self.presigned:
            if failure := sigv4.request_time_failure(self.signature):
                raise AuthenticationError(*failure)
            return
        seconds = self._first("X-Amz-Expires")
        if not (seconds.isascii() and seconds.isdigit() and 1 <= int(seconds) <= WEEK_SECONDS):
            raise AuthenticationError("IncompleteSignature", "X-Amz-Expires must be a number of seconds up to a week")
        now = datetime.now(UTC)
        if now > signed_at + timedelta(seconds=int(seconds)) or signed_at > now + CLOCK_SKEW:
            raise AuthenticationError("RequestExpired", "Request has expired")

    def _check_signed_headers(self) -> None:
        signed = self.signature.signed_headers.split(";")
        needed = {"host", *(name for name in self.headers if name.startswith("x-amz-"))}
        if missing := sorted(needed.difference(signed)):
            raise AuthenticationError(
                "AccessDenied", f"There were headers present in the request which were not signed: {', '.join(missing)}"
            )
