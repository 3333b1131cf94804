package app.rumbo.imports.templates;

import app.rumbo.imports.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which goal a group cell means. The same code below the same goal is the same goal, as long as one of its names is the
 * beginning of the other; sheets that use a code for two names, or a group below two others, get goals of their own,
 * whose codes go on {@code -2}, {@code -3} in the order of the file. Without a code, the name decides, and the code is
 * the place in the tree.
 */
final class GoalCodes {

    private final Map<String, List<GoalNode>> byPlace = new HashMap<>();
    private final Map<String, Integer> children = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The goal already met there; empty where it is a new one. */
    Optional<GoalNode> known(int level, @Nullable GoalNode parent, String code, String title) {
        return byPlace.getOrDefault(place(level, parent, code), List.of()).stream()
                .filter(node -> sameName(node.title(), title, !code.isEmpty()))
                .findFirst();
    }

    /** A goal met for the first time. */
    GoalNode add(int level, @Nullable GoalNode parent, String code, String title) {
        var wanted = code.isEmpty() ? byPosition(parent) : code;
        var node = new GoalNode(free(wanted), title, parent);
        byPlace.computeIfAbsent(place(level, parent, code), ignored -> new ArrayList<>())
                .add(node);
        return node;
    }

    private String byPosition(@Nullable GoalNode parent) {
        var above = parent == null ? "" : parent.code();
        var ordinal = children.merge(above, 1, Integer::sum);
        return above.isEmpty() ? Integer.toString(ordinal) : above + "." + ordinal;
    }

    private String free(String wanted) {
        var code = wanted;
        for (var number = 2; !taken.add(code); number++) {
            code = wanted + "-" + number;
        }
        return code;
    }

    private static String place(int level, @Nullable GoalNode parent, String code) {
        return level + "\n" + (parent == null ? "" : parent.code()) + "\n" + code;
    }

    private static boolean sameName(String known, String title, boolean hasCode) {
        var left = Words.plain(known);
        var right = Words.plain(title);
        return hasCode ? left.startsWith(right) || right.startsWith(left) : left.equals(right);
    }
}
