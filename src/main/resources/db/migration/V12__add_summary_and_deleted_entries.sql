alter table account add column summary bytea;
create table deleted_entry (
    account_id   uuid                        not null references account (id) on delete cascade,
    id           uuid                        not null,
    position     bigint                      not null,
    revision     bigint                      not null,
    head         bytea                       not null,
    body         bytea                       not null,
    deleted_at   timestamp(6) with time zone not null,
    session_mark uuid                        not null,
    primary key (account_id, id)
);
create index deleted_entry_by_time on deleted_entry (deleted_at);
