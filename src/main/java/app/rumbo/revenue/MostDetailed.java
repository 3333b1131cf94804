package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out what has its parts beside it: where a file has an account and a part of it, the part is summed (method §7). */
final class MostDetailed {

    private MostDetailed() {}

    /** Of lines of one moment, those that have no part among them. */
    static List<RevenueLine> of(Collection<RevenueLine> lines) {
        return of(lines, wholes(lines));
    }

    /** Likewise month by month, in whatever order. */
    static List<RevenueLine> ofEachMonth(Collection<RevenueLine> lines) {
        var wholes = wholes(lines);
        return wholes.isEmpty()
                ? List.copyOf(lines)
                : lines.stream().collect(Collectors.groupingBy(RevenueLine::month)).values().stream()
                        .flatMap(month -> of(month, wholes).stream())
                        .toList();
    }

    /** Few accounts are wholes of another; only theirs are compared line by line. */
    private static List<RevenueLine> of(Collection<RevenueLine> lines, Map<AccountCode, Set<AccountCode>> wholes) {
        if (wholes.isEmpty()) {
            return List.copyOf(lines);
        }
        Map<AccountCode, List<RevenueLine>> parts = new HashMap<>();
        for (var line : lines) {
            wholes.getOrDefault(line.account(), Set.of())
                    .forEach(whole ->
                            parts.computeIfAbsent(whole, _ -> new ArrayList<>()).add(line));
        }
        return lines.stream()
                .filter(line ->
                        parts.getOrDefault(line.account(), List.of()).stream().noneMatch(line::holds))
                .toList();
    }

    /** Of each account, those told as well that it is a part of. */
    private static Map<AccountCode, Set<AccountCode>> wholes(Collection<RevenueLine> lines) {
        Set<AccountCode> told = new HashSet<>();
        lines.forEach(line -> told.add(line.account()));
        Map<AccountCode, Set<AccountCode>> wholes = new HashMap<>();
        for (var account : told) {
            for (var depth = 1; depth < account.depth(); depth++) {
                var above = account.upTo(depth);
                if (told.contains(above)) {
                    wholes.computeIfAbsent(account, _ -> new HashSet<>()).add(above);
                }
            }
        }
        return wholes;
    }
}
