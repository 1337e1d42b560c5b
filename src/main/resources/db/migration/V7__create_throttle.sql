create table throttle (
    bucket     bytea                       not null primary key,
    failures   integer                     not null,
    not_before timestamp(6) with time zone not null,
    updated    timestamp(6) with time zone not null
);
create index throttle_by_age on throttle (updated);
