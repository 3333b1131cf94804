package app.rumbo.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What a link says was done: an action, and what stood before and after in the fields that changed.
 *
 * @param whole as the database keeps it
 */
public record TrailDetail(JsonNode whole) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Set<String> STATES = Set.of("state", "status", "act");

    /**
     * One field.
     *
     * @param field its column
     * @param before what stood there; missing where the thing is new
     * @param after what stands there now; missing where the thing is gone
     */
    public record Change(String field, JsonNode before, JsonNode after) {}

    /** Reads a link's. */
    public static TrailDetail of(String json) {
        return new TrailDetail(JSON.readTree(json));
    }

    /** What was done: created, changed, moved, removed, or a word of the kind's own. */
    public String action() {
        return text("action");
    }

    /** A word or figure that is told beside the fields; empty where there is none. */
    public String text(String name) {
        var value = whole.path(name);
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    /** The fields, by name. */
    public List<Change> changes() {
        var before = whole.path("before");
        var after = whole.path("after");
        var fields = new TreeSet<>(before.propertyNames());
        fields.addAll(after.propertyNames());
        var changes = new ArrayList<Change>();
        fields.forEach(field -> changes.add(new Change(field, side(before, field), side(after, field))));
        return changes;
    }

    /** What is told beside the fields: a comment, a file's hash, counts. */
    public List<Change> others() {
        return whole.propertyStream()
                .filter(other -> !Set.of("action", "before", "after").contains(other.getKey()))
                .filter(other -> other.getValue().isValueNode())
                .map(other -> new Change(other.getKey(), MissingNode.getInstance(), other.getValue()))
                .toList();
    }

    /** The step of a workflow, if it was one. */
    Optional<Change> state() {
        return changes().stream()
                .filter(change -> STATES.contains(change.field()))
                .findFirst();
    }

    private static JsonNode side(JsonNode side, String field) {
        return side.isMissingNode() ? MissingNode.getInstance() : side.path(field);
    }
}
