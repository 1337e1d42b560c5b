create table check_in (
    account_id uuid   not null references account (id) on delete cascade,
    id         uuid   not null,
    position   bigint not null,
    revision   bigint not null,
    head       bytea  not null,
    primary key (account_id, id),
    constraint check_in_position_is_taken unique (account_id, position)
);
