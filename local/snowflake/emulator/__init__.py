"""A Snowflake account on one machine: the protocol, the account and its rights, around fakesnow's SQL on DuckDB."""
