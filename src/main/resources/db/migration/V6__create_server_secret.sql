create table server_secret (
    id     smallint not null primary key,
    keyset bytea    not null
);
