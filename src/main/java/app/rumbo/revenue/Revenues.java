package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What came in, by month, account and source; and what the year will bring. */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class Revenues {

    private final SqlRevenues stored;
    private final Knowledge knowledge;

    Revenues(SqlRevenues stored, Knowledge knowledge) {
        this.stored = stored;
        this.knowledge = knowledge;
    }

    /**
     * The account, then those one part below it; without one, the accounts of one part. As method §7 has it, with its own
     * projection.
     *
     * @param source only what comes from that funding source; null for all
     * @param knownAt null for now
     */
    public List<RevenueRow> rows(
            @Nullable AccountCode account,
            YearMonth month,
            Sector sector,
            @Nullable String source,
            @Nullable Instant knownAt) {
        var ledger = stored.ledger(sector, knowledge.resolve(knownAt));
        var book = source == null ? ledger.book() : ledger.from(source);
        return account == null ? book.rows(month) : book.rows(account, month);
    }

    /** The board of a month: all of a sector by its principal accounts. */
    public RevenueBoard board(YearMonth month, Sector sector, @Nullable Instant knownAt) {
        return board(BoardQuestion.of(month, sector, knownAt));
    }

    /** The board that was asked for. */
    public RevenueBoard board(BoardQuestion asked) {
        var known = knowledge.resolve(asked.knownAt());
        var ledger = stored.ledger(asked.sector(), known);
        return ledger.boards()
                .get(asked.asKnown(null), () -> made(asked, ledger, known))
                .asKnown(known);
    }

    private static RevenueBoard made(BoardQuestion asked, RevenueLedger ledger, Instant known) {
        var month = asked.month();
        var maker = new BoardMaker(ledger.within(asked.own()), month);
        var sums = maker.total(asked.within());
        var total = maker.totalRow(sums, asked.within());
        return new RevenueBoard(
                month,
                asked.sector(),
                known,
                ledger.loaded().get(month),
                total,
                maker.rows(asked.grouping(), asked.within(), ledger.sources()),
                new CurveMaker(sums, month, total.forecast()).curve(),
                Forecasts.coverage(sums, month),
                sums.collected().yearsThatTell(month.getYear()));
    }

    /** The accounts that had revenue in the same month of the year before and tell nothing of this one. */
    public List<SilentAccount> silent(YearMonth month, Sector sector, @Nullable Instant knownAt) {
        return stored.ledger(sector, knowledge.resolve(knownAt)).book().silent(month);
    }

    /** The months of a sector that have lines, the latest first. */
    public List<YearMonth> months(Sector sector, @Nullable Instant knownAt) {
        return List.copyOf(
                stored.ledger(sector, knowledge.resolve(knownAt)).loaded().descendingKeySet());
    }

    /** The latest month of a sector that has lines. */
    public Optional<YearMonth> latest(Sector sector, @Nullable Instant knownAt) {
        return months(sector, knownAt).stream().findFirst();
    }
}
