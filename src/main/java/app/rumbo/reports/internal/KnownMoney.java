package app.rumbo.reports.internal;

import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says whether there was any money to report on. */
@Repository
class KnownMoney {

    private final JdbcClient jdbc;

    KnownMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether revenue of the period's year up to its end, or expense of the year, was already kept here then. */
    boolean wasKnownBy(Period period, Instant moment) {
        return jdbc.sql("""
                        select exists (select from reading.ledger_line(:k) where year = :year)
                            or exists (select from reading.revenue_month(:k)
                                where lines > 0 and year = :year and month <= :month)
                        """)
                .param("k", moment.atOffset(ZoneOffset.UTC))
                .param("year", period.year())
                .param("month", period.end().getMonthValue())
                .query(Boolean.class)
                .single();
    }
}
