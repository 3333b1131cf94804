package app.rumbo.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The trail of sign-ins, and the throttle that is read off it: after {@value #REFUSALS_OF_A_NAME} refusals of a name from
 * one address, or {@value #REFUSALS_OF_AN_ADDRESS} from an address, within a quarter of an hour and without a success
 * between, the next attempts are turned away unread.
 */
@Component
class SignIns {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int REFUSALS_OF_A_NAME = 5;
    static final int REFUSALS_OF_AN_ADDRESS = 40;

    private final JdbcClient jdbc;
    private final Clock clock;

    enum Channel {
        PAGE,
        BASIC,
        TOKEN
    }

    enum Outcome {
        ACCEPTED,
        REFUSED,
        THROTTLED
    }

    SignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(String username, String address, Channel channel, Outcome outcome) {
        jdbc.sql(
                        "insert into sign_in (at, username, address, channel, outcome) values (:at, :name, :address, :channel, :outcome)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("name", AppUser.normal(username))
                .param("address", address)
                .param("channel", channel.name().toLowerCase(Locale.ROOT))
                .param("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .update();
    }

    boolean isThrottled(String username, String address) {
        return jdbc.sql("""
                        with recent as (
                            select username, outcome, at from sign_in
                            where address = :address and at > :since and outcome <> 'throttled'),
                        last_success as (select max(at) as at from recent
                            where username = :name and outcome = 'accepted')
                        select count(*) filter (where username = :name
                                   and at > coalesce((select at from last_success), '-infinity')) >= :ofName
                            or count(*) >= :ofAddress
                        from recent where outcome = 'refused'
                        """)
                .param("address", address)
                .param("name", AppUser.normal(username))
                .param("since", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .param("ofName", REFUSALS_OF_A_NAME)
                .param("ofAddress", REFUSALS_OF_AN_ADDRESS)
                .query(Boolean.class)
                .single();
    }
}
