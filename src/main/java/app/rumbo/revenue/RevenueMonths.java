package app.rumbo.revenue;

import app.rumbo.accounts.Sector;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.NotSeen;
import app.rumbo.shared.Overtaken;
import app.rumbo.shared.Permissions;
import app.rumbo.shared.SpanishFormat;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes months of revenue, one after the other, and tells what changed in them since. A later file may still change a
 * closed month: it is told as restated, never refused.
 */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class RevenueMonths {

    private final SqlRevenueMonths stored;
    private final JdbcClient jdbc;
    private final Knowledge knowledge;
    private final MunicipalitySettings settings;
    private final Clock clock;

    RevenueMonths(
            SqlRevenueMonths stored, JdbcClient jdbc, Knowledge knowledge, MunicipalitySettings settings, Clock clock) {
        this.stored = stored;
        this.jdbc = jdbc;
        this.knowledge = knowledge;
        this.settings = settings;
        this.clock = clock;
    }

    /** From the first month that has lines to the last one that is over, each as it stands; the latest first. */
    public List<RevenueMonth> months(Sector sector, @Nullable Instant knownAt) {
        var found = new TreeMap<YearMonth, RevenueMonth>();
        stored.months(sector, knowledge.resolve(knownAt)).forEach(month -> found.put(month.month(), month));
        if (!found.isEmpty()) {
            Stream.iterate(found.firstKey(), month -> !month.isAfter(lastOver()), month -> month.plusMonths(1))
                    .forEach(month -> found.putIfAbsent(month, RevenueMonth.missing(month, sector)));
        }
        return List.copyOf(found.descendingMap().values());
    }

    /** How that month stands; missing where nothing of it is known. */
    public RevenueMonth month(YearMonth month, Sector sector, @Nullable Instant knownAt) {
        return standing(month, sector, stored.months(sector, knowledge.resolve(knownAt)));
    }

    private static RevenueMonth standing(YearMonth month, Sector sector, List<RevenueMonth> months) {
        return months.stream()
                .filter(each -> each.month().equals(month))
                .findFirst()
                .orElseGet(() -> RevenueMonth.missing(month, sector));
    }

    /** What changed in closed months since they were closed, the latest month first. */
    public List<Restated> restated(Sector sector, @Nullable Instant knownAt) {
        return stored.restated(sector, knowledge.resolve(knownAt));
    }

    /** Whether the month is over, by the municipality's clock. */
    public boolean isOver(YearMonth month) {
        return !month.isAfter(lastOver());
    }

    /** What would be closed; refused where it cannot be. */
    @RolesAllowed(Permissions.VALIDATE)
    public ClosingPreview preview(YearMonth month, Sector sector) {
        var known = knowledge.latest();
        var all = stored.months(sector, known);
        return stored.preview(standing(month, sector, all), known, closes(month, sector, all));
    }

    /**
     * Closes the month as it stands. The first closing of all closes the months before it too.
     *
     * @param note such as the act's number; may be blank
     */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public void close(YearMonth month, Sector sector, String note) {
        var now = knowledge.record();
        closes(month, sector, stored.months(sector, now))
                .forEach(each -> jdbc.sql("""
                        insert into revenue_closing (year, month, sector, note, closed_at, closed_by)
                        values (:year, :month, :sector, :note, :now, recorded_by())
                        on conflict (year, month, sector) do update set note = excluded.note,
                            closed_at = excluded.closed_at, closed_by = excluded.closed_by, reopened_at = null,
                            reopened_by = null, reason = null, row_version = revenue_closing.row_version + 1
                        """)
                        .param("year", each.getYear())
                        .param("month", each.getMonthValue())
                        .param("sector", sector.code())
                        .param("note", note.isBlank() ? null : note.strip())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update());
    }

    /**
     * The same, where the month stands as the author saw it. One that somebody else closed meanwhile, and that the author saw
     * closed, stays closed as it was: only the note is said anew.
     *
     * @throws Overtaken where it does not
     */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public void close(YearMonth month, Sector sector, String note, Predicate<RevenueMonth> seen) {
        if (refusedUnseen(month, sector, seen).isClosed()) {
            said("note", month, sector, note.isBlank() ? null : note.strip());
        } else {
            close(month, sector, note);
        }
    }

    /**
     * Opens a closed month again, where it stands as the author saw it. One that somebody else opened meanwhile, and that the
     * author saw open, stays as it is: only the reason is said anew.
     *
     * @throws Overtaken where it does not
     */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public void reopen(YearMonth month, Sector sector, String reason, Predicate<RevenueMonth> seen) {
        if (refusedUnseen(month, sector, seen).state() == RevenueMonth.State.REOPENED) {
            if (reason.isBlank()) {
                throw new RevenueRefused.NoReason();
            }
            said("reason", month, sector, reason.strip());
        } else {
            reopen(month, sector, reason);
        }
    }

    private RevenueMonth refusedUnseen(YearMonth month, Sector sector, Predicate<RevenueMonth> seen) {
        var standing = standing(month, sector, stored.months(sector, knowledge.record()));
        if (!seen.test(standing)) {
            throw stored.overtaken(standing)
                    .<DomainException>map(overtaken -> overtaken)
                    .orElseGet(NotSeen::new);
        }
        return standing;
    }

    /** @param what a column of the act */
    private void said(String what, YearMonth month, Sector sector, @Nullable String text) {
        jdbc.sql("update revenue_closing set " + what + " = :text, row_version = row_version + 1"
                        + " where year = :year and month = :month and sector = :sector")
                .param("text", text)
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .param("sector", sector.code())
                .update();
    }

    /** Opens a closed month again. */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public void reopen(YearMonth month, Sector sector, String reason) {
        var now = knowledge.record();
        if (reason.isBlank()) {
            throw new RevenueRefused.NoReason();
        }
        var reopened = jdbc.sql("""
                        update revenue_closing set reopened_at = :now, reopened_by = recorded_by(), reason = :reason,
                            row_version = row_version + 1
                        where year = :year and month = :month and sector = :sector and reopened_at is null
                        """)
                .param("year", month.getYear())
                .param("month", month.getMonthValue())
                .param("sector", sector.code())
                .param("reason", reason.strip())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (reopened == 0) {
            throw new RevenueRefused.NotClosed(written(month));
        }
    }

    /** The months that one act closes, that one last; refused where it cannot be closed. */
    private List<YearMonth> closes(YearMonth month, Sector sector, List<RevenueMonth> months) {
        if (!isOver(month)) {
            throw new RevenueRefused.NotOver(written(month));
        }
        var told = months.stream().filter(each -> each.lines() > 0).toList();
        var asked = told.stream().filter(each -> each.month().equals(month)).findFirst();
        if (asked.isEmpty()) {
            throw new RevenueRefused.NoLines(written(month));
        }
        if (asked.get().isClosed()) {
            throw new RevenueRefused.ClosedAlready(written(month));
        }
        var first = months.stream()
                .filter(each -> each.closedAt() != null)
                .map(RevenueMonth::month)
                .min(YearMonth::compareTo);
        if (first.isEmpty()) {
            return told.stream()
                    .map(RevenueMonth::month)
                    .filter(Predicate.not(month::isBefore))
                    .sorted()
                    .toList();
        }
        refuseGaps(first.get(), month, months);
        return List.of(month);
    }

    private void refuseGaps(YearMonth first, YearMonth month, List<RevenueMonth> months) {
        var closed = months.stream()
                .filter(RevenueMonth::isClosed)
                .map(RevenueMonth::month)
                .toList();
        Stream.iterate(first, each -> each.isBefore(month), each -> each.plusMonths(1))
                .filter(Predicate.not(closed::contains))
                .findFirst()
                .ifPresent(open -> {
                    throw new RevenueRefused.EarlierOpen(written(open), written(month));
                });
    }

    private YearMonth lastOver() {
        return YearMonth.from(
                        LocalDate.ofInstant(clock.instant(), settings.current().zone()))
                .minusMonths(1);
    }

    private String written(YearMonth month) {
        return new SpanishFormat(settings.current().country()).month(month.getMonthValue()) + " de " + month.getYear();
    }
}
