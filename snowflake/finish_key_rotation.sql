-- Removes the old public key of the service user. Run when the service works with the new one.
-- &{snowflake_user_public_key} is the key that setup_framework.sql has set.

use role useradmin;

alter user snowflake_user set rsa_public_key = '&{snowflake_user_public_key}';
