"""The data: DuckDB files, the folder in place of S3, and the lock that writers take."""
