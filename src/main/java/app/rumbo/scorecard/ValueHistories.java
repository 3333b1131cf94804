package app.rumbo.scorecard;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.EntryItem;
import app.rumbo.scorecard.internal.SqlHistories;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What happened to single values, and which of them are others than they were (method §2). */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class ValueHistories {

    private static final String PERCENT = "%";

    private final SqlHistories histories;
    private final Knowledge knowledge;

    ValueHistories(SqlHistories histories, Knowledge knowledge) {
        this.histories = histories;
        this.knowledge = knowledge;
    }

    /**
     * Everything that happened to an indicator's period up to K, in the order of time.
     *
     * @param knownAt null for now
     */
    public List<ValueEvent> ofMeasurement(IndicatorSheet indicator, String period, @Nullable Instant knownAt) {
        return upTo(
                knownAt,
                histories.events(
                        "MEASUREMENT",
                        indicator.id(),
                        period,
                        indicator.measure().percent()));
    }

    /** Everything that happened to a milestone's report of a day up to K, in the order of time. */
    public List<ValueEvent> ofReport(MilestoneSheet milestone, String day, @Nullable Instant knownAt) {
        return upTo(knownAt, histories.events("MILESTONE_REPORT", milestone.id(), day, true));
    }

    /** Everything that happened to what an entry says, of that period or day, in the order of time. */
    public List<ValueEvent> of(EntryItem item, String saidOn) {
        return upTo(null, histories.events(item.kind().name(), item.id(), saidOn, PERCENT.equals(item.measureUnit())));
    }

    /**
     * The corrections between two moments: the latest first.
     *
     * @param to null for now
     */
    public List<Correction> corrections(String plan, Basis basis, Instant from, @Nullable Instant to) {
        return histories.corrections(plan, basis, knowledge.resolve(from), knowledge.resolve(to));
    }

    private List<ValueEvent> upTo(@Nullable Instant knownAt, List<ValueEvent> events) {
        var k = knowledge.resolve(knownAt);
        return events.stream().filter(event -> !event.at().isAfter(k)).toList();
    }
}
