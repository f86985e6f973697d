"""The data: DuckDB files, the folder that stands for S3, and the lock that writers take."""
