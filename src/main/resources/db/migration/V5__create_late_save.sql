create table late_save (
    account_id uuid  not null references account (id) on delete cascade,
    id         uuid  not null,
    body       bytea not null,
    primary key (account_id, id)
);
