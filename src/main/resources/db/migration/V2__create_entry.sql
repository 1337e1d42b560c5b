create table entry (
    account_id uuid   not null references account (id) on delete cascade,
    id         uuid   not null,
    position   bigint not null,
    revision   bigint not null,
    head       bytea  not null,
    body       bytea  not null,
    primary key (account_id, id),
    constraint entry_position_is_taken unique (account_id, position)
);
