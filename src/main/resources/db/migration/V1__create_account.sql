create table account (
    id              uuid         not null primary key,
    name            varchar(160) not null,
    folded_name     varchar(160) not null constraint account_name_is_free unique,
    passphrase_wrap bytea        not null,
    public_keyset   bytea        not null,
    last_position   bigint       not null
);
