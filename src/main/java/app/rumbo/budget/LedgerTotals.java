package app.rumbo.budget;

/**
 * What the lines add up to, so that it can be held against the file to the last peso.
 *
 * @param all of every line
 * @param assigned of those that have a goal, in whatever plan
 * @param waiting of those that have none
 */
public record LedgerTotals(Part all, Part assigned, Part waiting) {

    /** Some of the lines. */
    public record Part(int lines, Amounts amounts) {}

    /** Whether what is assigned and what waits make up the whole. */
    public boolean reconciles() {
        return assigned.lines + waiting.lines == all.lines
                && Money.same(assigned.amounts.plus(waiting.amounts), all.amounts);
    }

    private static final class Money {

        static boolean same(Amounts one, Amounts other) {
            return strip(one).equals(strip(other));
        }

        private static java.util.List<String> strip(Amounts amounts) {
            return java.util.stream.Stream.of(
                            amounts.initial(),
                            amounts.current(),
                            amounts.committed(),
                            amounts.accrued(),
                            amounts.paid())
                    .map(amount ->
                            amount == null ? "" : amount.stripTrailingZeros().toPlainString())
                    .toList();
        }
    }
}
