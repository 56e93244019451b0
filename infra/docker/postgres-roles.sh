#!/bin/sh
# Runs once, when the database of a ministry is new: the same two roles as infra/local/databases.mjs makes. By hand, where
# a restore needs an empty database: roles that are there stay as they are, and a database of that name stops it.
# Database and service role are called $SERVICE; passwords come from the environment, never in the image.
set -eu
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=app="$SERVICE" --set=owner="${SERVICE}_owner" \
  --set=app_password="$APP_PASSWORD" --set=owner_password="$OWNER_PASSWORD" <<'SQL'
select format('create role %I with login nosuperuser nocreatedb nocreaterole password %L', name, password)
  from (values (:'owner', :'owner_password'), (:'app', :'app_password')) as roles (name, password)
  where not exists (select from pg_roles where rolname = name) \gexec
create database :"app" owner :"owner";
revoke all on database :"app", postgres, template1 from public;
grant connect on database :"app" to :"app";
\connect :"app"
alter schema public owner to :"owner";
revoke all on schema public from public;
grant usage on schema public to :"app";
SQL
