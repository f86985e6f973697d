"""The kinds of objects: their properties, privileges, and the columns of SHOW and DESCRIBE, as Snowflake documents them."""
