create table pepper_check (
    id   smallint not null primary key,
    mark bytea    not null
);
