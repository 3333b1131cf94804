package app.rumbo.budget;

import app.rumbo.scorecard.Scorecard;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A unit and all below it. */
final class UnitsBelow {

    private UnitsBelow() {}

    static Set<UUID> of(Scorecard card, UUID unit) {
        var within = new HashSet<>(Set.of(unit));
        var grown = true;
        while (grown) {
            grown = false;
            for (var each : card.units()) {
                var parent = each.unit().parent();
                if (parent != null && within.contains(parent)) {
                    grown |= within.add(each.unit().id());
                }
            }
        }
        return within;
    }
}
