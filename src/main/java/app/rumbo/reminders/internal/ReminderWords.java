package app.rumbo.reminders.internal;

import app.rumbo.language.Language;
import app.rumbo.reminders.Letter.Line;
import app.rumbo.reminders.Owed;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes what is owed and by when in the municipality's way: packets are called as at the desks. */
@Component
public class ReminderWords {

    private final Language language;

    ReminderWords(Language language) {
        this.language = language;
    }

    String say(String key, Object... arguments) {
        return language.say("reminders." + key, arguments);
    }

    /** The sentence of one thing or of many. */
    String many(String key, int many) {
        return say(key + (many == 1 ? ".one" : ".many"), Integer.toString(many));
    }

    /** "Octubre de 2026 venció el viernes 13 de noviembre: faltan 3 datos de DIMAO". */
    String sentence(Owed owed, LocalDate today) {
        return say("line", packet(owed.packet()), when(owed, today), count(owed), owed.code());
    }

    /** "faltan 3 datos". */
    String count(Owed owed) {
        return many(isMilestones(owed) ? "milestones" : "figures", owed.count());
    }

    /** "faltan 3 datos; por enviar: 2; observados: 1". */
    String detail(Owed owed) {
        var parts = new ArrayList<String>();
        if (owed.missing() > 0) {
            parts.add(many(isMilestones(owed) ? "milestones" : "figures", owed.missing()));
        }
        if (owed.drafts() > 0) {
            parts.add(say("drafts", Integer.toString(owed.drafts())));
        }
        if (owed.observed() > 0) {
            parts.add(say("observed", Integer.toString(owed.observed())));
        }
        return String.join("; ", parts);
    }

    /** "vence hoy", "vence el viernes 13 de noviembre", "venció el lunes 9 de noviembre". */
    String when(Owed owed, LocalDate today) {
        return owed.due().equals(today) ? say(verb("today", owed)) : onDay(owed, today);
    }

    /** The same with the day named, for what is read later too. */
    String onDay(Owed owed, LocalDate today) {
        return say(verb(owed.due().isBefore(today) ? "past" : "ahead", owed), day(owed.due()));
    }

    /** "viernes 13 de noviembre". */
    String day(LocalDate day) {
        var names = language.say("shell.weekdays").split(",", -1);
        return say(
                "day",
                names[day.getDayOfWeek().getValue() % names.length],
                Integer.toString(day.getDayOfMonth()),
                language.format().month(day.getMonthValue()));
    }

    /** "Octubre de 2026", "Tercer trimestre de 2026", "Hitos al 31 de octubre de 2026". */
    String packet(String packet) {
        return packet.startsWith(Owed.MILESTONES)
                ? language.say(
                        "desk.packet.milestones",
                        language.format().longDay(LocalDate.parse(packet.substring(Owed.MILESTONES.length()))))
                : Period.parse(packet).map(this::period).orElse(packet);
    }

    /** " (aviso del lunes 9 de noviembre)" where it should have been said then. */
    String late(Line line, LocalDate morning) {
        return line.forDay().isBefore(morning) ? " " + say("late", day(line.forDay())) : "";
    }

    private String period(Period period) {
        var year = Integer.toString(period.year());
        return switch (period.frequency()) {
            case MONTHLY -> {
                var month = language.format().month(period.ordinal());
                yield say("month", month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1), year);
            }
            case ANNUAL -> language.say("desk.packet.year", year);
            case QUARTERLY -> language.say("desk.packet.quarterly." + period.ordinal(), year);
            case SEMIANNUAL -> language.say("desk.packet.semiannual." + period.ordinal(), year);
        };
    }

    private static String verb(String time, Owed owed) {
        return "when." + time + (isMilestones(owed) ? ".many" : ".one");
    }

    private static boolean isMilestones(Owed owed) {
        return owed.packet().startsWith(Owed.MILESTONES);
    }
}
