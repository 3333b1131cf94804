package app.rumbo.imports.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The goals of a row from the top down; blank group cells repeat what stands above them, as merged cells look. */
final class GoalPath {

    private final List<Binding.Level> levels;
    private final GoalCodes codes = new GoalCodes();
    private final @Nullable GoalNode[] above;

    GoalPath(List<Binding.Level> levels) {
        this.levels = levels;
        this.above = new GoalNode[levels.size()];
    }

    /** The row's lowest goal and every goal that it brings for the first time; empty where the row has none. */
    Optional<Placed> place(SheetLine line, boolean goesOn) {
        var lowest = levels.size() - 1;
        if (lowest < 0) {
            return Optional.empty();
        }
        if (isBlank(levels.get(lowest), line) && !(goesOn && above[lowest] != null)) {
            return Optional.empty();
        }
        var fresh = new ArrayList<Fresh>();
        GoalNode parent = null;
        for (var level = 0; level <= lowest; level++) {
            parent = step(level, parent, line, fresh);
        }
        return parent == null ? Optional.empty() : Optional.of(new Placed(parent, fresh));
    }

    private @Nullable GoalNode step(int level, @Nullable GoalNode parent, SheetLine line, List<Fresh> fresh) {
        var columns = levels.get(level);
        if (isBlank(columns, line)) {
            var repeated = above[level];
            return columns.fillDown() && repeated != null ? repeated : parent;
        }
        var code = columns.code() == null ? "" : columns.code().of(line).text();
        var said = columns.title().of(line).text();
        var title = said.isEmpty() ? code : said;
        var node = codes.known(level, parent, code, title).orElse(null);
        if (node == null) {
            node = codes.add(level, parent, code, title);
            fresh.add(new Fresh(node, columns, code));
        }
        if (!node.equals(above[level])) {
            Arrays.fill(above, level + 1, above.length, null);
        }
        above[level] = node;
        return node;
    }

    private static boolean isBlank(Binding.Level level, SheetLine line) {
        return level.title().of(line).isBlank()
                && (level.code() == null || level.code().of(line).isBlank());
    }

    /**
     * Where a row stands.
     *
     * @param goal the lowest goal
     * @param fresh goals met for the first time, from the top
     */
    record Placed(GoalNode goal, List<Fresh> fresh) {}

    /**
     * A goal met for the first time.
     *
     * @param node the goal
     * @param columns where it was found
     * @param code the code that the sheet gives it, empty where none
     */
    record Fresh(GoalNode node, Binding.Level columns, String code) {}
}
