create table invitation (
    hash    bytea                       not null primary key,
    made    timestamp(6) with time zone not null,
    expires timestamp(6) with time zone not null
);
create index invitation_by_age on invitation (expires);
alter table account add column locked boolean default false not null;
