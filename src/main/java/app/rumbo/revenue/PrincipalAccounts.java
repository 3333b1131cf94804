package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The accounts that matter most, whatever their depth: from the top down, the largest gives way to its parts as long as a
 * page holds them. They amount to the whole, since an account that is told by itself too stays.
 */
final class PrincipalAccounts {

    private final RevenueBook book;
    private final YearMonth month;

    PrincipalAccounts(RevenueBook book, YearMonth month) {
        this.book = book;
        this.month = month;
    }

    /** An account on its way down, with what came in over this year and the last. */
    private record Step(AccountCode account, BigDecimal size, List<AccountCode> parts) {}

    List<AccountCode> atMost(int most) {
        var steps =
                new ArrayList<>(book.below(null, month).stream().map(this::step).toList());
        while (true) {
            var room = most - steps.size() + 1;
            var largest = steps.stream()
                    .filter(step -> !step.parts().isEmpty() && step.parts().size() <= room)
                    .max(Comparator.comparing(Step::size));
            if (largest.isEmpty()) {
                return steps.stream().map(Step::account).sorted().toList();
            }
            steps.remove(largest.get());
            largest.get().parts().forEach(part -> steps.add(step(part)));
        }
    }

    private Step step(AccountCode account) {
        var size = book.lines(account).stream()
                .filter(line -> line.month().getYear() >= month.getYear() - 1)
                .filter(line -> line.collected() != null)
                .map(line -> line.collected().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Step(account, size, book.isTold(account, month) ? List.of() : book.below(account, month));
    }
}
