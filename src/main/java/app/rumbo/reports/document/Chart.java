package app.rumbo.reports.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart. Its title is its finding. */
public sealed interface Chart extends Block {

    /** What it is referred to by, {@code Gráfico 2}; empty while it has none. */
    String label();

    /** The finding, as a sentence. */
    String title();

    /** What is measured, and in what unit. */
    String measure();

    /** What it shows, for those who do not see it. */
    String alternative();

    /** The same under a label. */
    Chart labelled(String given);

    /** Label and finding, as they stand above it. */
    default String heading() {
        return label().isEmpty() ? title() : label() + ". " + title();
    }

    /**
     * Where several things stand on one scale of percent, against two limits, now and before.
     *
     * @param label what it is referred to by
     * @param title the finding
     * @param measure what is measured and its unit
     * @param alternative what it shows, in words
     * @param now name of the present figure
     * @param before name of the earlier one
     * @param limits the lines across
     * @param items in order
     */
    record Standing(
            String label,
            String title,
            String measure,
            String alternative,
            String now,
            String before,
            List<Limit> limits,
            List<Item> items)
            implements Chart {

        /** One without a label yet. */
        public Standing(
                String title,
                String measure,
                String alternative,
                String now,
                String before,
                List<Limit> limits,
                List<Item> items) {
            this("", title, measure, alternative, now, before, limits, items);
        }

        @Override
        public Standing labelled(String given) {
            return new Standing(given, title, measure, alternative, now, before, limits, items);
        }

        /** Whether any of the things was there before. */
        public boolean looksBack() {
            return items.stream().anyMatch(item -> item.before() != null);
        }
    }

    /**
     * A line across the scale.
     *
     * @param label its name
     * @param at where it stands, in percent
     */
    record Limit(
            String label,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal at) {}

    /**
     * One thing on the scale.
     *
     * @param name its name
     * @param code what stands for the name where there is little room
     * @param value where it stands, in percent; absent where it has no figure
     * @param shown the value as it is read
     * @param before where it stood
     * @param signal its light
     * @param word the light's word
     */
    record Item(
            String name,
            String code,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal value,

            String shown,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal before,

            Signal signal,
            String word) {}

    /**
     * Programmed against actual over time, in percent.
     *
     * @param label what it is referred to by
     * @param title the finding
     * @param measure what is measured and its unit
     * @param alternative what it shows, in words
     * @param planned name of the programmed line
     * @param actual name of the actual line
     * @param points in order of time
     */
    record Curve(
            String label,
            String title,
            String measure,
            String alternative,
            String planned,
            String actual,
            List<Point> points)
            implements Chart {

        /** One without a label yet. */
        public Curve(
                String title, String measure, String alternative, String planned, String actual, List<Point> points) {
            this("", title, measure, alternative, planned, actual, points);
        }

        @Override
        public Curve labelled(String given) {
            return new Curve(given, title, measure, alternative, planned, actual, points);
        }
    }

    /**
     * Amounts along a year: several lines in one picture.
     *
     * @param label what it is referred to by
     * @param title the finding
     * @param measure what is measured and its unit
     * @param alternative what it shows, in words
     * @param ticks the scale, from the lowest
     * @param moments names across
     * @param lines in the order of the legend
     */
    record Lines(
            String label,
            String title,
            String measure,
            String alternative,
            List<Tick> ticks,
            List<String> moments,
            List<Line> lines)
            implements Chart {

        /** One without a label yet. */
        public Lines(
                String title,
                String measure,
                String alternative,
                List<Tick> ticks,
                List<String> moments,
                List<Line> lines) {
            this("", title, measure, alternative, ticks, moments, lines);
        }

        @Override
        public Lines labelled(String given) {
            return new Lines(given, title, measure, alternative, ticks, moments, lines);
        }
    }

    /** What a line is to its picture. */
    enum Role {
        /** What the picture is about. */
        NOW,
        /** The same of the year before. */
        BEFORE,
        /** What was to be reached. */
        LIMIT,
        /** What is expected. */
        AHEAD,
        /** Either end of what may be expected. */
        EDGE
    }

    /**
     * One line.
     *
     * @param role what it is to the picture
     * @param name its name, with its last figure as it is read
     * @param points one to a moment, absent where there is none
     */
    record Line(Role role, String name, List<Level> points) {}

    /**
     * How high a line is at a moment.
     *
     * @param at the amount; absent where there is none
     */
    record Level(
            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal at) {}

    /**
     * A line of the scale.
     *
     * @param at the amount
     * @param shown as it is read
     */
    record Tick(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal at, String shown) {}

    /**
     * One moment of a curve.
     *
     * @param label the moment's name
     * @param planned programmed, in percent
     * @param actual reached, in percent; absent beyond the cut-off
     */
    record Point(
            String label,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal planned,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal actual) {}
}
