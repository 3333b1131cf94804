package app.rumbo.reports.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a table's cell. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "cell")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Cell.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Cell.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Cell.Light.class, name = "light"),
    @JsonSubTypes.Type(value = Cell.Shade.class, name = "shade")
})
public sealed interface Cell {

    /** As it is read. */
    String shown();

    /** A text, or the dash of an absent figure. */
    static Cell words(String shown) {
        return new Words(shown, false);
    }

    /** A figure. */
    static Cell figure(BigDecimal value, String shown) {
        return new Figure(value, shown, false, null);
    }

    /** A figure with small print below it. */
    static Cell figure(BigDecimal value, String shown, String note) {
        return new Figure(value, shown, false, note);
    }

    /** A light. */
    static Cell light(Signal signal, String shown) {
        return new Light(signal, shown);
    }

    /** A figure on a tint, from 0 for none to {@link Shade#DARKEST}. */
    static Cell shade(BigDecimal value, String shown, int tint) {
        return new Shade(value, shown, tint);
    }

    /**
     * A figure of which more digits are known than are shown.
     *
     * @param known in the unit of what is shown
     */
    static Cell figure(BigDecimal value, String shown, BigDecimal known) {
        return new Figure(value, shown, false, null).exactly(known);
    }

    /** The same with where in Rumbo it comes from, if it is a figure. */
    default Cell from(String address) {
        return this instanceof Figure figure ? figure.comingFrom(address) : this;
    }

    /** Whether it is a figure that says where it comes from. */
    @JsonIgnore
    default boolean isSourced() {
        return this instanceof Figure figure && figure.source() != null;
    }

    /** The same, set in bold. */
    default Cell strong() {
        return switch (this) {
            case Words words -> new Words(words.shown(), true);
            case Figure figure -> figure.stressed();
            case Light light -> light;
            case Shade shade -> shade;
        };
    }

    /**
     * A text.
     *
     * @param shown as it is read
     * @param bold whether it stands out
     */
    record Words(String shown, boolean bold) implements Cell {}

    /**
     * A figure, rounded as it is shown; its scale is the number of decimals.
     *
     * @param value what it is, equal to what is shown
     * @param shown as the country writes it
     * @param bold whether it stands out
     * @param note small print below it: from when an old figure is
     * @param exact the same with the digits that are not shown, which other figures follow from; absent where all are shown
     * @param formula how it follows from other figures of its table; absent where it does not, and before schema 4
     * @param source where in Rumbo it comes from, an address relative to Rumbo's own; absent where no page tells
     */
    record Figure(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value,
            String shown,
            boolean bold,
            @Nullable String note,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal exact,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Formula formula,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String source)
            implements Cell {

        /** Beyond them a text of digits would be written with an exponent. */
        private static final int MOST_DECIMALS = 6;

        /** One that follows from nothing, with all its digits shown. */
        public Figure(BigDecimal value, String shown, boolean bold, @Nullable String note) {
            this(value, shown, bold, note, null, null, null);
        }

        /** What a spreadsheet reckons with. */
        public BigDecimal reckoned() {
            return exact == null ? value : exact;
        }

        /** The same with the digits that are not shown. */
        public Figure exactly(BigDecimal known) {
            var kept = known.setScale(Math.clamp(known.scale(), 0, MOST_DECIMALS), RoundingMode.HALF_UP);
            return new Figure(value, shown, bold, note, kept.compareTo(value) == 0 ? null : kept, formula, source);
        }

        /** The same as it follows from others of its table, or from none. */
        public Figure following(@Nullable Formula rule) {
            return new Figure(value, shown, bold, note, exact, rule, source);
        }

        private Figure comingFrom(String address) {
            return new Figure(value, shown, bold, note, exact, formula, address);
        }

        private Figure stressed() {
            return new Figure(value, shown, true, note, exact, formula, source);
        }
    }

    /**
     * A figure of a table that is looked at as a whole before it is read: the more, the darker the ground.
     *
     * @param value what a spreadsheet reckons with, equal to what is shown
     * @param shown as the country writes it
     * @param tint how dark the ground is
     */
    record Shade(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value, String shown, int tint) implements Cell {

        /** The darkest tint on which dark letters still read well. */
        public static final int DARKEST = 4;

        private static final List<String> GROUNDS = List.of("FFFFFF", "EEF2FA", "DAE3F4", "BCCCEA", "9DB3DF");

        /** Colour of the ground, as six hexadecimal digits. */
        public String ground() {
            return GROUNDS.get(tint);
        }
    }

    /**
     * A light: shape, word and colour.
     *
     * @param signal which
     * @param shown its word
     */
    record Light(Signal signal, String shown) implements Cell {}
}
