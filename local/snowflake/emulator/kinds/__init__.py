"""The kinds of objects: properties, privileges, and the columns of SHOW and DESCRIBE."""
