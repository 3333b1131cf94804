package app.rumbo.imports.accounting;

import app.rumbo.accounts.AccountCode;
import app.rumbo.imports.Column;
import app.rumbo.imports.templates.SheetLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a first pass over a file tells: which accounts stand above others of it, and how it writes its amounts. It keeps
 * the accounts met, not the lines.
 */
final class Survey {

    private static final List<Column> DIMENSIONS = List.of(Column.AREA, Column.SOURCE, Column.COST_CENTRE);

    private final NumberVote vote = new NumberVote();
    private final Map<String, TreeMap<AccountCode, Integer>> accounts = new HashMap<>();
    private final Map<String, Map<AccountCode, List<AccountCode>>> above = new HashMap<>();

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

    /** Whether the line sums others of the file. */
    boolean isParent(AccountLine line) {
        var known = accounts.getOrDefault(line.place(Column.SECTOR), new TreeMap<>());
        var next = known.higherKey(line.account());
        return next != null && next.isWithin(line.account());
    }

    /** The accounts of the file that stand above the line's. */
    List<AccountCode> above(AccountLine line) {
        return above.computeIfAbsent(line.place(Column.SECTOR), ignored -> new HashMap<>())
                .computeIfAbsent(line.account(), account -> {
                    var known = accounts.getOrDefault(line.place(Column.SECTOR), new TreeMap<>());
                    return java.util.stream.IntStream.range(1, account.depth())
                            .mapToObj(account::upTo)
                            .filter(known::containsKey)
                            .toList();
                });
    }

    /** By which dimensions lines of that account are told apart, as sets of bits. */
    List<Integer> masks(String sector, AccountCode account) {
        var bits = accounts.getOrDefault(sector, new TreeMap<>()).getOrDefault(account, 0);
        return java.util.stream.IntStream.range(0, 1 << DIMENSIONS.size())
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
        return java.util.stream.IntStream.range(0, DIMENSIONS.size())
                .mapToObj(at -> (mask & (1 << at)) == 0 ? "" : line.place(DIMENSIONS.get(at)))
                .toList();
    }
}
