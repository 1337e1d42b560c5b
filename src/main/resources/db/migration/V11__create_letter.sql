create table letter (
    account_id uuid   not null references account (id) on delete cascade,
    id         uuid   not null,
    revision   bigint not null,
    head       bytea  not null,
    body       bytea  not null,
    primary key (account_id, id)
);
