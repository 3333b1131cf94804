package app.rumbo.revenue.api;

import app.rumbo.accounts.Sector;
import app.rumbo.revenue.Restated;
import app.rumbo.revenue.RevenueMonth;
import app.rumbo.revenue.RevenueMonths;
import app.rumbo.revenue.RevenueRefused;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Months of revenue: how they stand, closing them, and what changed in them since. */
@RestController
@RequestMapping("/api/v1/revenue/months")
@RolesAllowed(Permissions.READ_PLANS)
class RevenueMonthsController {

    private final RevenueMonths months;

    RevenueMonthsController(RevenueMonths months) {
        this.months = months;
    }

    /** All months of a sector, the latest first, and what was restated in them. */
    record Answer(String sector, List<Month> months, List<Changed> restated) {}

    /** One month. */
    record Month(
            String month,
            RevenueMonth.State state,
            long lines,
            @Nullable Instant loadedAt,
            @Nullable String note,
            @Nullable Instant closedAt,
            @Nullable String closedBy,
            @Nullable Instant reopenedAt,
            @Nullable String reopenedBy,
            @Nullable String reason) {

        static Month of(RevenueMonth month) {
            return new Month(
                    written(month.month()),
                    month.state(),
                    month.lines(),
                    month.loadedAt(),
                    month.note(),
                    month.closedAt(),
                    month.closedBy(),
                    month.reopenedAt(),
                    month.reopenedBy(),
                    month.reason());
        }
    }

    /** A figure that is no longer what it was when its month was closed. */
    record Changed(
            String month,
            String account,
            String source,
            @Nullable String name,
            Restated.Figure figure,
            @Nullable BigDecimal closed,
            @Nullable BigDecimal now,
            BigDecimal difference,
            Instant changedAt,
            @Nullable String changedBy) {

        static Changed of(Restated restated) {
            return new Changed(
                    written(restated.month()),
                    restated.account(),
                    restated.source(),
                    restated.name(),
                    restated.figure(),
                    restated.closed(),
                    restated.now(),
                    restated.difference(),
                    restated.changedAt(),
                    restated.changedBy());
        }
    }

    /** A note on the act; may be left out. */
    record Closing(@Nullable String note) {}

    /** Why it is reopened. */
    record Reopening(@Nullable String reason) {}

    @GetMapping
    Answer months(@RequestParam(defaultValue = "municipal") String sector) {
        var asked = sector(sector);
        return new Answer(
                asked.code(),
                months.months(asked, null).stream().map(Month::of).toList(),
                months.restated(asked, null).stream().map(Changed::of).toList());
    }

    @PostMapping("/{month}/close")
    @RolesAllowed(Permissions.VALIDATE)
    Month close(
            @PathVariable String month,
            @RequestParam(defaultValue = "municipal") String sector,
            @RequestBody(required = false) @Nullable Closing closing) {
        var note = closing == null || closing.note() == null ? "" : closing.note();
        months.close(month(month), sector(sector), note);
        return standing(month, sector);
    }

    @PostMapping("/{month}/reopen")
    @RolesAllowed(Permissions.VALIDATE)
    Month reopen(
            @PathVariable String month,
            @RequestParam(defaultValue = "municipal") String sector,
            @RequestBody(required = false) @Nullable Reopening reopening) {
        var reason = reopening == null || reopening.reason() == null ? "" : reopening.reason();
        months.reopen(month(month), sector(sector), reason);
        return standing(month, sector);
    }

    private Month standing(String month, String sector) {
        return Month.of(months.month(month(month), sector(sector), null));
    }

    private static Sector sector(String code) {
        return Sector.of(code).orElseThrow(() -> new RevenueRefused.NoSector(code));
    }

    /** Written {@code 2026-M06}, as periods are (method §1). */
    private static YearMonth month(String text) {
        return Period.parse(text)
                .filter(period -> period.frequency() == Frequency.MONTHLY)
                .map(period -> YearMonth.from(period.start()))
                .orElseThrow(() -> new RevenueRefused.NoMonth(text));
    }

    private static String written(YearMonth month) {
        return "%d-M%02d".formatted(month.getYear(), month.getMonthValue());
    }
}
