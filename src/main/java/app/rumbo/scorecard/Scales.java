package app.rumbo.scorecard;

import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryLights;
import app.rumbo.measurements.Figures;
import app.rumbo.scorecard.internal.SqlScales;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads single entries against what was promised for them, as the plans stand now. */
@Component
public class Scales implements EntryLights {

    private final SqlScales scales;

    Scales(SqlScales scales) {
        this.scales = scales;
    }

    /** The scales of these indicators for the period that ends on that day. */
    public Map<UUID, Scale> ofIndicators(Collection<UUID> indicators, LocalDate ends) {
        return scales.ofIndicators(indicators, ends);
    }

    /** The scales of these milestones on that day. */
    public Map<UUID, Scale> ofMilestones(Collection<UUID> milestones, LocalDate day) {
        return scales.ofMilestones(milestones, day);
    }

    @Override
    public Set<EntryId> red(Collection<Entry> entries) {
        var red = new HashSet<EntryId>();
        entries.stream()
                .collect(Collectors.groupingBy(Entry::ends))
                .forEach((ends, some) -> some.stream()
                        .collect(Collectors.groupingBy(entry -> entry.item().kind()))
                        .forEach((kind, each) -> red.addAll(red(kind, ends, each))));
        return red;
    }

    private Set<EntryId> red(EntryKind kind, LocalDate ends, Collection<Entry> entries) {
        var items = entries.stream().map(entry -> entry.item().id()).toList();
        var known = kind == EntryKind.MEASUREMENT ? ofIndicators(items, ends) : ofMilestones(items, ends);
        return entries.stream()
                .filter(entry -> isRed(known.get(entry.item().id()), entry.figures()))
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    private static boolean isRed(@Nullable Scale scale, Figures figures) {
        return scale != null
                && scale.judge(figures.value(), figures.numerator(), figures.denominator())
                                .light()
                        == Light.RED;
    }
}
