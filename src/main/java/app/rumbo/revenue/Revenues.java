package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What came in, by month and account. */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class Revenues {

    private final JdbcClient jdbc;
    private final Knowledge knowledge;

    Revenues(JdbcClient jdbc, Knowledge knowledge) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
    }

    /**
     * The account, then those one part below it; without one, the accounts of one part.
     *
     * @param knownAt null for now
     */
    public List<RevenueRow> rows(@Nullable AccountCode account, YearMonth month, @Nullable Instant knownAt) {
        var book = new RevenueBook(lines(month, knowledge.resolve(knownAt)));
        return account == null ? book.rows(month) : book.rows(account, month);
    }

    private List<RevenueLine> lines(YearMonth month, Instant known) {
        return jdbc.sql("select * from reading.revenue_line(:k) where year <= :year")
                .param("k", known.atOffset(ZoneOffset.UTC))
                .param("year", month.getYear())
                .query(Revenues::line)
                .list();
    }

    private static RevenueLine line(ResultSet row, int number) throws SQLException {
        return new RevenueLine(
                YearMonth.of(row.getInt("year"), row.getInt("month")),
                new AccountCode(row.getString("account")),
                row.getString("name"),
                row.getBigDecimal("initial"),
                row.getBigDecimal("current"),
                row.getBigDecimal("accrued"),
                row.getBigDecimal("collected"));
    }
}
