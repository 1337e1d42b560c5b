alter table account add column recovery_wrap bytea;
alter table account add column keys_version bigint default 0 not null;
alter table account add column settings bytea;
alter table account add column settings_revision bigint default 0 not null;
