#!/bin/sh
# Runs once, when the database of a ministry is new: the same two roles as infra/local/databases.mjs makes.
# Database and service role are called $SERVICE; passwords come from the environment, never in the image.
set -eu
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=app="$SERVICE" --set=owner="${SERVICE}_owner" \
  --set=app_password="$APP_PASSWORD" --set=owner_password="$OWNER_PASSWORD" <<'SQL'
create role :"owner" with login nosuperuser nocreatedb nocreaterole password :'owner_password';
create role :"app" with login nosuperuser nocreatedb nocreaterole password :'app_password';
create database :"app" owner :"owner";
revoke all on database :"app", postgres, template1 from public;
grant connect on database :"app" to :"app";
\connect :"app"
alter schema public owner to :"owner";
revoke all on schema public from public;
grant usage on schema public to :"app";
SQL
