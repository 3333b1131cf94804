package app.rumbo.reports.internal;

import app.rumbo.accounts.Sector;
import app.rumbo.organization.MunicipalitySettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows which months of revenue were closed when, and whether anything is known of them. */
@Repository
class ClosedMonths {

    private static final int MONTHS_THAT_TELL = 12;

    private final JdbcClient jdbc;
    private final MunicipalitySettings settings;

    ClosedMonths(JdbcClient jdbc, MunicipalitySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The day on which the month was closed, as known at K; none where it is open, or open again. */
    Optional<LocalDate> on(YearMonth month, Sector sector, Instant knownAt) {
        return jdbc.sql("""
                        select closed_at from reading.revenue_month(:k)
                        where year = :year and month = :month and sector = :sector and state = 'closed'
                        """)
                .param("k", knownAt.atOffset(ZoneOffset.UTC))
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .param("sector", sector.code())
                .query(OffsetDateTime.class)
                .optional()
                .map(moment -> LocalDate.ofInstant(
                        moment.toInstant(), settings.current().zone()));
    }

    /** Whether revenue of the month or of the twelve before it was known at K. */
    boolean isFollowed(YearMonth month, Sector sector, Instant knownAt) {
        return jdbc.sql("""
                        select exists (select from reading.revenue_month(:k)
                            where lines > 0 and sector = :sector and 12 * year + month between :from and :to)
                        """)
                .param("k", knownAt.atOffset(ZoneOffset.UTC))
                .param("sector", sector.code())
                .param("from", number(month) - MONTHS_THAT_TELL)
                .param("to", number(month))
                .query(Boolean.class)
                .single();
    }

    private static int number(YearMonth month) {
        return 12 * month.getYear() + month.getMonthValue();
    }
}
