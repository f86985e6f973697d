-- Network rules and policies, sign-in policies, secrets and external access.
-- Run as a user with the role accountadmin.
-- &{api_token} is the token of the exchange rate service.

use role sysadmin;

create database if not exists platform;

create schema if not exists platform.network;

create schema if not exists platform.security;

use role useradmin;

create role if not exists platform_security;

create user if not exists platform_service
  type = service
  default_role = platform_security
  comment = 'Calls the exchange rate service';

use role securityadmin;

grant role platform_security to role sysadmin;

grant role platform_security to user platform_service;

use role accountadmin;

grant usage on database platform to role platform_security;

grant usage on schema platform.network to role platform_security;

grant usage on schema platform.security to role platform_security;

create network rule if not exists platform.network.office_ips
  type = ipv4
  mode = ingress
  value_list = ('203.0.113.0/24', '198.51.100.7')
  comment = 'Offices';

create network rule if not exists platform.network.blocked_ips
  type = ipv4
  mode = ingress
  value_list = ('203.0.113.99');

create network rule if not exists platform.network.rates_api
  type = host_port
  mode = egress
  value_list = ('rates.example.com:443');

alter network rule platform.network.office_ips set value_list = ('203.0.113.0/24', '198.51.100.7', '198.51.100.8');

create network policy if not exists platform_service_policy
  allowed_network_rule_list = ('platform.network.office_ips')
  blocked_network_rule_list = ('platform.network.blocked_ips')
  comment = 'Service users connect from the offices only';

create network policy if not exists platform_vpn_policy
  allowed_ip_list = ('192.0.2.0/24')
  blocked_ip_list = ('192.0.2.99');

alter network policy platform_vpn_policy set comment = 'VPN';

alter user platform_service set network_policy = platform_service_policy;

create authentication policy if not exists platform.security.keys_only
  authentication_methods = ('KEYPAIR', 'OAUTH')
  client_types = ('DRIVERS', 'SNOWFLAKE_CLI')
  comment = 'No passwords';

create password policy if not exists platform.security.strong_passwords
  password_min_length = 14
  password_max_age_days = 90
  password_history = 5
  password_lockout_time_mins = 30;

create session policy if not exists platform.security.short_sessions
  session_idle_timeout_mins = 60
  session_ui_idle_timeout_mins = 30
  comment = 'One hour';

alter password policy platform.security.strong_passwords set password_max_retries = 4;

create secret if not exists platform.security.rates_token
  type = generic_string
  secret_string = '&{api_token}'
  comment = 'Token of the exchange rate service';

create secret if not exists platform.security.rates_login
  type = password
  username = 'rates'
  password = '&{api_token}';

create external access integration if not exists rates_access
  allowed_network_rules = (platform.network.rates_api)
  allowed_authentication_secrets = (platform.security.rates_token)
  enabled = true
  comment = 'Exchange rates';

create security integration if not exists platform_scim
  type = scim
  scim_client = 'GENERIC'
  run_as_role = 'PLATFORM_SECURITY';

create security integration if not exists platform_oauth
  type = external_oauth
  enabled = true
  external_oauth_type = custom
  external_oauth_issuer = 'https://login.example.com'
  external_oauth_token_user_mapping_claim = 'upn'
  external_oauth_snowflake_user_mapping_attribute = 'login_name'
  external_oauth_jws_keys_url = 'https://login.example.com/keys';

create api integration if not exists platform_git
  api_provider = git_https_api
  api_allowed_prefixes = ('https://github.com/example/')
  enabled = true;

create or replace procedure platform.security.load_rates(day date)
  copy grants
  returns varchar
  language python
  runtime_version = '3.11'
  packages = ('snowflake-snowpark-python', 'requests')
  handler = 'load'
  external_access_integrations = (rates_access)
  secrets = ('token' = platform.security.rates_token)
  comment = 'Loads the rates of a day'
  execute as owner
as
$$
def load(session, day):
    return str(day)
$$;

grant usage on integration rates_access to role platform_security;

grant read on secret platform.security.rates_token to role platform_security;

grant usage on secret platform.security.rates_login to role platform_security;

grant usage on procedure platform.security.load_rates(date) to role platform_security;
