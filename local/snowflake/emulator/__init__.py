"""A local Snowflake account on fakesnow and DuckDB: driver API, access control, statements and storage."""
