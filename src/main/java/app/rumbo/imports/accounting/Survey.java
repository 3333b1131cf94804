package app.rumbo.imports.accounting;

import app.rumbo.accounts.AccountCode;
import app.rumbo.imports.Column;
import app.rumbo.imports.templates.SheetLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a first pass over a file tells: which accounts stand above others of it, and how it writes its amounts. It keeps
 * the accounts met, not the lines.
 */
final class Survey {

    private static final List<Column> DIMENSIONS = List.of(Column.AREA, Column.SOURCE, Column.COST_CENTRE);

    private final NumberVote vote = new NumberVote();
    private final Map<String, TreeMap<AccountCode, Integer>> accounts = new HashMap<>();
    private final Map<String, Map<AccountCode, Standing>> standing = new HashMap<>();

    /**
     * Where an account stands among those of the file.
     *
     * @param isParent whether it sums others
     * @param above what sums it
     */
    private record Standing(boolean isParent, List<Wider> above) {}

    /**
     * An account that sums others.
     *
     * @param masks by which dimensions its lines are told apart, as sets of bits
     */
    record Wider(AccountCode account, List<Integer> masks) {}

    /** Takes a line into account. */
    void see(AccountLine line) {
        accounts.computeIfAbsent(line.place(Column.SECTOR), ignored -> new TreeMap<>())
                .merge(line.account(), 1 << mask(line), (one, other) -> one | other);
    }

    /** Listens to how the line writes its amounts. */
    void hear(SheetLine line, Columns columns) {
        for (var amount : columns.amounts().values()) {
            var cell = line.cell(amount.index());
            if (cell.number() == null && !columns.cells().isNoValue(cell)) {
                vote.hear(cell.text());
            }
        }
    }

    NumberVote vote() {
        return vote;
    }

    /** The sectors that the file calls so. */
    Set<String> sectors() {
        return new TreeSet<>(accounts.keySet());
    }

    /** Whether the line sums others of the file, once all of it was seen. */
    boolean isParent(AccountLine line) {
        return standing(line).isParent();
    }

    /** The accounts of the file that stand above the line's, once all of it was seen. */
    List<Wider> above(AccountLine line) {
        return standing(line).above();
    }

    private Standing standing(AccountLine line) {
        var sector = line.place(Column.SECTOR);
        return standing.computeIfAbsent(sector, ignored -> new HashMap<>())
                .computeIfAbsent(
                        line.account(), account -> of(account, accounts.getOrDefault(sector, new TreeMap<>())));
    }

    private static Standing of(AccountCode account, NavigableMap<AccountCode, Integer> known) {
        var next = known.higherKey(account);
        var above = IntStream.range(1, account.depth())
                .mapToObj(account::upTo)
                .filter(known::containsKey)
                .map(wider -> new Wider(wider, masks(known.getOrDefault(wider, 0))))
                .toList();
        return new Standing(next != null && next.isWithin(account), above);
    }

    private static List<Integer> masks(int bits) {
        return IntStream.range(0, 1 << DIMENSIONS.size())
                .filter(mask -> (bits & (1 << mask)) != 0)
                .boxed()
                .toList();
    }

    /** The dimensions that the line says, as bits. */
    static int mask(AccountLine line) {
        var mask = 0;
        for (var at = 0; at < DIMENSIONS.size(); at++) {
            mask |= line.place(DIMENSIONS.get(at)).isEmpty() ? 0 : 1 << at;
        }
        return mask;
    }

    /** What the line says of those dimensions. */
    static List<String> said(AccountLine line, int mask) {
        return List.of(said(line, mask, 0), said(line, mask, 1), said(line, mask, 2));
    }

    private static String said(AccountLine line, int mask, int at) {
        return (mask & (1 << at)) == 0 ? "" : line.place(DIMENSIONS.get(at));
    }
}
