-- How often an account was signed out everywhere. A session remembers the number of its login; another one ends it.
alter table person_name add column sign_outs bigint default 0 not null;
