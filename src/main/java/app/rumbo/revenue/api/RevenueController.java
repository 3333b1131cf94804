package app.rumbo.revenue.api;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.revenue.RevenueRefused;
import app.rumbo.revenue.RevenueRow;
import app.rumbo.revenue.RevenueRow.Movement;
import app.rumbo.revenue.RevenueRow.Projection;
import app.rumbo.revenue.Revenues;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Revenue of a month, beside its budget and the year before (contract §3, method §7). */
@RestController
@RequestMapping("/api/v1/revenue")
@RolesAllowed(Permissions.READ_PLANS)
class RevenueController {

    private final Revenues revenues;

    RevenueController(Revenues revenues) {
        this.revenues = revenues;
    }

    /** Of that month, the account's row first. */
    record Answer(int year, int month, @Nullable String account, List<Row> rows) {}

    /** One account. */
    record Row(
            String account,
            @Nullable String name,
            @Nullable BigDecimal initial,
            @Nullable BigDecimal current,
            Movement accrued,
            Movement collected,
            @Nullable BigDecimal execution,
            @Nullable BigDecimal share,
            @Nullable Projection projection) {

        static Row of(RevenueRow row) {
            return new Row(
                    row.account().written(),
                    row.name(),
                    row.initial(),
                    row.current(),
                    row.accrued(),
                    row.collected(),
                    row.execution(),
                    row.share(),
                    row.projection());
        }
    }

    @GetMapping
    Answer of(
            @RequestParam int year,
            @RequestParam int month,
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(defaultValue = "municipal") String sector,
            @RequestParam(required = false) @Nullable String source) {
        var asked = account == null || account.isBlank() ? null : new AccountCode(account);
        var rows = revenues.rows(asked, month(year, month), sector(sector), source, null);
        return new Answer(year, month, account, rows.stream().map(Row::of).toList());
    }

    private static Sector sector(String code) {
        return Sector.of(code).orElseThrow(() -> new RevenueRefused.NoSector(code));
    }

    private static YearMonth month(int year, int month) {
        try {
            return YearMonth.of(year, month);
        } catch (DateTimeException none) {
            throw new RevenueRefused.NoMonth(year + "-" + month);
        }
    }
}
