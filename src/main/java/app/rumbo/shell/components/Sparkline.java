package app.rumbo.shell.components;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the size of a word: scores from 0 to 1, oldest first, drawn as one SVG path so that hundreds cost nothing. */
public final class Sparkline {

    private static final int WIDTH = 66;
    private static final int HEIGHT = 18;
    private static final int MARGIN = 3;

    private Sparkline() {}

    /** The path's commands in a box of 66 × 18; a break where there is no value; empty where there is none at all. */
    public static String path(List<@Nullable BigDecimal> values) {
        var path = new StringBuilder();
        var pen = "M";
        var scale = Scale.of(values);
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null) {
                pen = "M";
            } else {
                path.append(pen).append(x(i, values.size())).append(' ').append(scale.y(value));
                pen = "L";
            }
        }
        return path.toString();
    }

    /** Where the last value's dot stands, as {@code x y}; empty where the last value is missing. */
    public static List<String> dot(List<@Nullable BigDecimal> values) {
        var last = values.isEmpty() ? null : values.getLast();
        return last == null
                ? List.of()
                : List.of(x(values.size() - 1, values.size()), Scale.of(values).y(last));
    }

    private static String x(int index, int count) {
        var step = count < 2 ? 0 : (WIDTH - 2 * MARGIN) * index / (double) (count - 1);
        return String.valueOf(Math.round((MARGIN + step) * 10) / 10.0);
    }

    private record Scale(double low, double span) {

        static Scale of(List<@Nullable BigDecimal> values) {
            var known = new ArrayList<Double>();
            for (var value : values) {
                if (value != null) {
                    known.add(value.doubleValue());
                }
            }
            var low = known.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            var high = known.stream().mapToDouble(Double::doubleValue).max().orElse(1);
            return new Scale(low, Math.max(high - low, 0.12));
        }

        String y(BigDecimal value) {
            var share = (value.doubleValue() - low) / span;
            return String.valueOf(Math.round((HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN)) * 10) / 10.0);
        }
    }
}
