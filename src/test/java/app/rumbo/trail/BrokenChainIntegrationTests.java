package app.rumbo.trail;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.TestDatabase;
import app.rumbo.TestDatabase.Logins;
import app.rumbo.trail.BrokenLink.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever rules the database and forges the trail is found out, at the very link; each try is undone. */
class BrokenChainIntegrationTests {

    private static final int LINKS = 20;

    private static Logins logins;

    private Connection owner;

    @BeforeAll
    static void aTrailOfSomeLinks() throws SQLException {
        logins = TestDatabase.another();
        TestDatabase.migrate(logins);
        try (var connection = logins.application().connect();
                var statement = connection.createStatement()) {
            for (var link = 2; link <= LINKS; link++) {
                connection.setAutoCommit(false);
                statement.execute("select begin_recording(now(), 'ana')");
                statement.execute("select tell_trail('goal', 'Niñez, ñandú " + link + "', '{\"action\": \"changed\","
                        + " \"before\": {\"weight\": 1.50}, \"after\": {\"weight\": " + link + ".0}}')");
                connection.commit();
            }
        }
    }

    @BeforeEach
    void asOwnerWithTriggersOff() throws SQLException {
        owner = logins.owner().connect();
        owner.setAutoCommit(false);
        run("alter table trail disable trigger user");
    }

    @AfterEach
    void undo() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void anUntouchedTrailIsWhole() throws SQLException {
        var verdict = ChainCheck.on(owner, null);

        assertThat(verdict.broken()).isNull();
        assertThat(verdict.links()).isEqualTo(LINKS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            update trail set detail = '{"action": "changed"}' where seq = 7              | 7  | HASH
            update trail set detail = jsonb_set(detail, '{after,weight}', '9.00') where seq = 9 | 9 | HASH
            update trail set actor = 'eva' where seq = 12                                | 12 | HASH
            update trail set at = at + interval '1 microsecond' where seq = 20           | 20 | HASH
            update trail set subject = concat(subject, ' ') where seq = 1                 | 1  | HASH
            update trail set previous_hash = hash where seq = 5                          | 5  | LINK
            delete from trail where seq = 8                                              | 8  | GAP
            delete from trail where seq = 1                                              | 1  | GAP
            delete from trail where seq between 4 and 6                                  | 4  | GAP
            delete from trail                                                            | 1  | CUT
            update trail set seq = -seq where seq in (10, 11)                            | 1  | GAP
            insert into trail select 21, at, actor, kind, subject, detail, hash, hash from trail where seq = 20 | 21 | HASH
            insert into trail select 21, at, actor, kind, subject, detail, hash, previous_hash from trail where seq = 20 | 21 | LINK
            insert into trail select 22, at, actor, kind, subject, detail, hash, hash from trail where seq = 20 | 21 | GAP
            """)
    void namesTheFirstBrokenLink(String forgery, long seq, Fault fault) throws SQLException {
        run(forgery);

        assertThat(ChainCheck.on(owner, null).broken()).isEqualTo(new BrokenLink(seq, fault));
    }

    @Test
    void namesTheFirstOfTwoThatChangedPlaces() throws SQLException {
        run("update trail set seq = case seq when 10 then -11 else -10 end where seq in (10, 11)");
        run("update trail set seq = -seq where seq < 0");

        assertThat(ChainCheck.on(owner, null).broken()).isEqualTo(new BrokenLink(10, Fault.LINK));
    }

    @Test
    void namesTheLinkAfterOneThatWasForgedWithItsHash() throws SQLException {
        run("update trail set actor = 'eva' where seq = 7");
        rehash(7);

        assertThat(ChainCheck.on(owner, null).broken()).isEqualTo(new BrokenLink(8, Fault.LINK));
    }

    @Test
    void namesAWellMadeLinkThatSaysToBeOlderThanTheOneBefore() throws SQLException {
        run("update trail set at = '2001-01-01Z' where seq = 20");
        rehash(20);

        assertThat(ChainCheck.on(owner, null).broken()).isEqualTo(new BrokenLink(20, Fault.ORDER));
    }

    @Test
    void aNotedLinkProvesThatTheEndWasNotCut() throws SQLException {
        var noted = ChainCheck.on(owner, null).head();
        run("delete from trail where seq > 15");

        assertThat(ChainCheck.on(owner, null).isWhole()).isTrue();
        assertThat(ChainCheck.on(owner, noted).broken()).isEqualTo(new BrokenLink(16, Fault.CUT));
    }

    @Test
    void aNotedLinkProvesThatTheWholeTrailWasNotWrittenAnew() throws SQLException {
        var noted = ChainCheck.on(owner, null).head();
        run("update trail set actor = 'eva' where seq = 7");
        for (var seq = 7; seq <= LINKS; seq++) {
            rehash(seq);
            run("update trail t set previous_hash = b.hash from trail b where b.seq = " + seq
                    + " and t.seq = b.seq + 1");
        }

        assertThat(ChainCheck.on(owner, null).isWhole()).isTrue();
        assertThat(ChainCheck.on(owner, noted).broken()).isEqualTo(new BrokenLink(LINKS, Fault.HEAD));
    }

    @Test
    void aNotedLinkThatIsThereIsFoundAgain() throws SQLException {
        var noted = ChainCheck.on(owner, null).head();

        assertThat(ChainCheck.on(owner, noted).isWhole()).isTrue();
    }

    private void rehash(long seq) throws SQLException {
        run("update trail set hash = sha256(previous_hash"
                + " || convert_to(trail_text(seq, at, actor, kind, subject, detail), 'UTF8')) where seq = " + seq);
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
