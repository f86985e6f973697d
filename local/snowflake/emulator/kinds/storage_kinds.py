"""Kinds of objects in a schema that hold or describe files, repositories and numbers."""

from __future__ import annotations

from .kind import ObjectKind

FILE_FORMAT_OPTIONS = (
    "TYPE:word COMPRESSION:word RECORD_DELIMITER FIELD_DELIMITER MULTI_LINE:flag FILE_EXTENSION PARSE_HEADER:flag"
    " SKIP_HEADER:number SKIP_BLANK_LINES:flag DATE_FORMAT TIME_FORMAT TIMESTAMP_FORMAT BINARY_FORMAT:word ESCAPE"
    " ESCAPE_UNENCLOSED_FIELD TRIM_SPACE:flag FIELD_OPTIONALLY_ENCLOSED_BY NULL_IF:list"
    " ERROR_ON_COLUMN_COUNT_MISMATCH:flag REPLACE_INVALID_CHARACTERS:flag EMPTY_FIELD_AS_NULL:flag"
    " SKIP_BYTE_ORDER_MARK:flag ENCODING ENABLE_OCTAL:flag ALLOW_DUPLICATE:flag STRIP_OUTER_ARRAY:flag"
    " STRIP_NULL_VALUES:flag IGNORE_UTF8_ERRORS:flag SNAPPY_COMPRESSION:flag BINARY_AS_TEXT:flag"
    " USE_LOGICAL_TYPE:flag USE_VECTORIZED_SCANNER:flag PRESERVE_SPACE:flag STRIP_OUTER_ELEMENT:flag"
    " DISABLE_AUTO_CONVERT:flag"
)

STORAGE_KINDS = (
    ObjectKind(
        "STAGE",
        "show-stages",
        show_columns="created_on name database_name schema_name url has_credentials has_encryption_key owner comment"
        " region type cloud notification_channel storage_integration endpoint owner_role_type directory_enabled",
        describe="stage",
        properties="URL STORAGE_INTEGRATION:name CREDENTIALS:secret ENCRYPTION:map FILE_FORMAT:map COPY_OPTIONS:map"
        " DIRECTORY:map ENDPOINT USE_PRIVATELINK_ENDPOINT:flag AWS_ACCESS_POINT_ARN",
        modifiers="TEMPORARY TEMP",
        privileges="READ, USAGE, WRITE",
        noun="Stage area",
        or_alter=True,
    ),
    ObjectKind(
        "FILE FORMAT",
        "show-file-formats",
        show_columns="created_on name database_name schema_name type@TYPE owner comment format_options owner_role_type",
        describe="file format",
        properties=FILE_FORMAT_OPTIONS,
        modifiers="TEMPORARY TEMP VOLATILE",
        privileges="USAGE",
        or_alter=True,
    ),
    ObjectKind(
        "SEQUENCE",
        "show-sequences",
        show_columns="name database_name schema_name next_value:int interval:int@INCREMENT created_on owner comment"
        " owner_role_type ordered",
        describe="same",
        clauses="WITH:flag START+WITH:number START:number INCREMENT+BY:number INCREMENT:number ORDER:flag NOORDER:flag",
        privileges="USAGE",
    ),
    ObjectKind(
        "GIT REPOSITORY",
        "show-git-repositories",
        show="like in",
        show_columns="created_on name database_name schema_name origin api_integration git_credentials owner"
        " owner_role_type comment last_fetched_at:time",
        describe="same",
        properties="ORIGIN API_INTEGRATION:name GIT_CREDENTIALS:name",
        actions="FETCH=FETCHED=true",
        privileges="READ, WRITE",
        renamable=False,
    ),
    ObjectKind(
        "IMAGE REPOSITORY",
        "show-image-repositories",
        show_columns="created_on name database_name schema_name repository_url owner owner_role_type comment encryption"
        " privatelink_repository_url=",
        properties="ENCRYPTION:map",
        privileges="READ, SERVICE READ, SERVICE WRITE, WRITE",
        renamable=False,
    ),
)
