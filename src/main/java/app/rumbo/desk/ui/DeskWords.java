package app.rumbo.desk.ui;

import app.rumbo.desk.Packet;
import app.rumbo.language.Language;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryState;
import app.rumbo.measurements.Figures;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Period;
import app.rumbo.shared.SpanishFormat;
import app.rumbo.shell.components.Light;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what stands at the desks in the municipality's way. */
@Component
class DeskWords {

    private static final int BRIEF = 2;

    private final Language language;
    private final Clock clock;

    DeskWords(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    /** The language itself, for what is not the desks' own. */
    Language language() {
        return language;
    }

    /** The sentence of that key below {@code desk.}. */
    String say(String key, Object... arguments) {
        return language.say("desk." + key, arguments);
    }

    /** The sentence of a refusal. */
    String say(DomainException refusal) {
        return language.say(refusal);
    }

    /** A figure as it is read; empty where there is none. */
    String figure(@Nullable BigDecimal figure) {
        return figure == null ? "" : language.format().measure(figure);
    }

    /** A figure as somebody would type it, nothing rounded away. */
    String typed(@Nullable BigDecimal figure) {
        return figure == null
                ? ""
                : new app.rumbo.shared.NumberText(language.format().country())
                        .write(figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros());
    }

    /** A figure to be compared with others: with two decimals at most; a dash where there is none. */
    String brief(@Nullable BigDecimal figure) {
        return figure == null ? SpanishFormat.NONE : language.format().number(figure, BRIEF);
    }

    /** A count. */
    String count(int many) {
        return language.format().number(BigDecimal.valueOf(many), 0);
    }

    /** Numerator and denominator; empty where there are none. */
    String ratio(Figures figures) {
        return figures.denominator() == null ? "" : typed(figures.numerator()) + " / " + typed(figures.denominator());
    }

    /** What an entry says, as it was typed. */
    String valueOf(Entry entry) {
        return entry.item().isRatio()
                ? ratio(entry.figures())
                : typed(entry.figures().value());
    }

    /** The period or day that an entry is about, short. */
    String said(Entry entry) {
        return entry.item().kind() == EntryKind.MEASUREMENT
                ? Period.parse(entry.saidOn()).map(language.format()::period).orElse(entry.saidOn())
                : language.format().day(entry.ends());
    }

    /** A fraction as percentage; a dash where there is none. */
    String percent(@Nullable BigDecimal fraction) {
        return fraction == null ? SpanishFormat.NONE : language.format().percent(fraction);
    }

    /** A score beside its light; empty where there is none. */
    String score(@Nullable BigDecimal score) {
        return score == null ? "" : percent(score);
    }

    String moment(Instant moment) {
        return language.moment(moment);
    }

    /** The hour today, the day before that. */
    String hour(Instant moment) {
        var written = language.moment(moment);
        var today = language.moment(clock.instant());
        var comma = written.indexOf(", ");
        return written.substring(0, comma).equals(today.substring(0, today.indexOf(", ")))
                ? written.substring(comma + 2)
                : written.substring(0, comma);
    }

    /** The word of a light. */
    String word(Light light) {
        return language.say(light.key());
    }

    SpanishFormat format() {
        return language.format();
    }

    /** "viernes 20 de noviembre de 2026". */
    String weekday(LocalDate day) {
        var names = language.say("shell.weekdays").split(",", -1);
        return names[day.getDayOfWeek().getValue() % 7] + " " + day(day);
    }

    String day(LocalDate day) {
        return language.format().longDay(day);
    }

    /** "octubre de 2026", "tercer trimestre de 2026", "hitos al 31 de octubre de 2026". */
    String packet(Packet.Id id) {
        return id.kind() == EntryKind.MEASUREMENT
                ? period(id.on())
                : say("packet.milestones", day(LocalDate.parse(id.on())));
    }

    /** A period in words. */
    String period(String written) {
        return Period.parse(written)
                .map(period -> switch (period.frequency()) {
                    case MONTHLY -> {
                        var month = language.format().longDay(period.end());
                        yield capital(month.substring(month.indexOf(" de ") + 4));
                    }
                    case ANNUAL -> say("packet.year", String.valueOf(period.year()));
                    default ->
                        say(
                                "packet." + period.frequency().name().toLowerCase(Locale.ROOT) + "." + period.ordinal(),
                                String.valueOf(period.year()));
                })
                .orElse(written);
    }

    /** "vence hoy", "quedan 3 días hábiles", "atrasado 4 días hábiles". */
    String left(Packet packet) {
        if (!packet.open()) {
            return say("packet.closed");
        }
        var days = packet.daysLeft();
        if (days == 0) {
            return say("packet.today");
        }
        var number = Math.abs(days);
        return say(
                (days > 0 ? "packet.left" : "packet.late") + (number == 1 ? ".one" : ".many"), String.valueOf(number));
    }

    /** "Faltan 3 datos; por enviar: 5". */
    String counts(Packet.Counts counts) {
        var parts = new ArrayList<String>();
        if (counts.missing() > 0) {
            parts.add(say(counts.missing() == 1 ? "banner.missing.one" : "banner.missing.many", counts.missing()));
        }
        if (counts.drafts() > 0) {
            parts.add(say("banner.drafts", counts.drafts()));
        }
        if (counts.observed() > 0) {
            parts.add(say("banner.observed", counts.observed()));
        }
        return String.join("; ", parts) + ".";
    }

    /** The word of a state. */
    String state(EntryState state) {
        return say("state." + state.code());
    }

    /** The shape and colour of a state. */
    static String stateSign(EntryState state) {
        return switch (state) {
            case VALIDATED -> "done";
            case OBSERVED, REJECTED -> "red";
            case DRAFT, SUBMITTED -> "not-due";
        };
    }

    /** The light of a score in the vocabulary of the screens. */
    static Light light(app.rumbo.scorecard.Light light) {
        return switch (light) {
            case GREEN -> Light.GREEN;
            case AMBER -> Light.AMBER;
            case RED -> Light.RED;
            case GREY -> Light.NOT_DUE;
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
