package app.ownlight.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Puts the journals of many people around the few real ones of a database. Everybody writes one entry, in an order left to chance, then
 * the next, so that a journal lies scattered over the table as after a year of writing. The rows of the crowd have the sizes of real rows and
 * noise in the place of sealed words, which PostgreSQL cannot tell from them.
 */
final class Crowd {

    private static final String[] BEFORE = {
        "set work_mem = '256MB'",
        "create unlogged table written as select * from entry",
        "truncate entry",
        """
        create unlogged table sizes as
        select row_number() over () - 1 as n, octet_length(head) as head, octet_length(body) as body from written""",
        "create unlogged table noise (n int primary key, bytes bytea)",
        "alter table noise alter column bytes set storage plain",
        """
        insert into noise
        select n, (select string_agg(sha512(convert_to(n || '.' || part, 'UTF8')), '') from generate_series(1, 64) part)
        from generate_series(0, 1023) n"""
    };

    private static final String PEOPLE = """
            insert into account (id, name, folded_name, passphrase_wrap, public_keyset, last_position)
            select gen_random_uuid(), 'crowd ' || person, 'crowd ' || person, substr(bytes, 1, wrap), substr(bytes, 1000, keyset), ?
            from generate_series(1, ? - (select count(*) from account)::int) person join noise n on n.n = person % 1024,
            (select octet_length(passphrase_wrap) as wrap, octet_length(public_keyset) as keyset from account limit 1) real""";

    private static final String ROUND = """
            insert into entry (account_id, id, position, revision, head, body)
            select account_id, id, position, revision, head, body from (
              select account_id, id, position, revision, head, body from written where position = ?
              union all
              select crowd.id, gen_random_uuid(), ?, 1,
                substr(bytes, (1 + crowd.n % 2000)::int, head), substr(bytes, (1 + crowd.n * 31 % 2000)::int, body)
              from crowd join noise on noise.n = (crowd.n * 13 + ?) % 1024
              join sizes on sizes.n = (crowd.n * 7919 + ?) % (select count(*) from sizes)
            ) line order by random()""";

    private Crowd() {}

    /**
     * @param people all of them, with those whose journals are real
     * @param each how many entries each of the real people has; a body of theirs has at most 2,000 bytes
     */
    static void fill(Connection database, int people, int each) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String sql : BEFORE) {
                statement.execute(sql);
            }
            add(database, people, each);
            statement.execute("""
                    create unlogged table crowd as
                    select row_number() over () as n, id from account where id not in (select account_id from written)""");
            statement.execute("analyze");
            try (PreparedStatement round = database.prepareStatement(ROUND)) {
                for (int position = 1; position <= each; position++) {
                    for (int parameter = 1; parameter <= 4; parameter++) {
                        round.setInt(parameter, position);
                    }
                    round.executeUpdate();
                }
            }
            statement.execute("drop table written, sizes, noise, crowd");
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private static void add(Connection database, int people, int each) throws SQLException {
        try (PreparedStatement add = database.prepareStatement(PEOPLE)) {
            add.setInt(1, each);
            add.setInt(2, people);
            add.executeUpdate();
        }
    }
}
