package app.rumbo.reports.internal;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the accounting of expense that tells of a report's period, also where the report is made much later. */
@Repository
class LedgerMoments {

    private final JdbcClient jdbc;
    private final MunicipalitySettings settings;

    LedgerMoments(JdbcClient jdbc, MunicipalitySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** As it stood when the period had settled; where nothing was known by then, as the report knows it. */
    LedgerMoment of(KeptReport report) {
        var year = report.period().year();
        var settled = report.cutoff()
                .plusDays(LedgerMoment.DAYS_TO_SETTLE + 1L)
                .atStartOfDay(settings.current().zone())
                .toInstant();
        var known = report.knownAt();
        var asked = settled.isBefore(known) ? settled : known;
        return updated(year, asked).map(day -> new LedgerMoment(asked, day)).orElseGet(() -> asKnown(year, known));
    }

    /** A year's as it stood at K. */
    LedgerMoment asKnown(int year, Instant known) {
        return new LedgerMoment(known, updated(year, known).orElse(null));
    }

    private Optional<LocalDate> updated(int year, Instant known) {
        return jdbc.sql("select max(known_from) from reading.ledger_line(:k) where year = :year")
                .param("k", known.atOffset(ZoneOffset.UTC))
                .param("year", year)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(moment -> LocalDate.ofInstant(
                        moment.toInstant(), settings.current().zone()));
    }
}
