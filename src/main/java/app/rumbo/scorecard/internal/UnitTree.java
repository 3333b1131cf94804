package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.UnitSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The municipality's units as a tree. */
final class UnitTree {

    private final Map<UUID, UnitSheet> byId = new HashMap<>();

    UnitTree(List<UnitSheet> units) {
        units.forEach(unit -> byId.put(unit.id(), unit));
    }

    /** The unit of that id; null for none. */
    @Nullable
    UnitSheet unit(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }

    /** The unit and every unit above it, from below; none for no unit. */
    List<UnitSheet> upwards(@Nullable UnitSheet unit) {
        var line = new ArrayList<UnitSheet>();
        for (var at = unit; at != null; at = unit(at.parent())) {
            line.add(at);
        }
        return line;
    }
}
