package app.rumbo.measurements.walk;

import app.rumbo.measurements.BulkOutcome;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryCalendar;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.Figures;
import app.rumbo.measurements.Ground;
import app.rumbo.measurements.SaveOutcome.Overtaken;
import app.rumbo.measurements.SaveOutcome.Saved;
import app.rumbo.measurements.Seen;
import app.rumbo.measurements.Validations;
import app.rumbo.measurements.walk.Cell.Said;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The same acts done to the real services, and what came of each in one word. */
record Acts(Ground ground, Entries entries, Validations validations, EntryCalendars calendars) {

    private static final Object NOTHING = new Object();

    /**
     * What came of an act.
     *
     * @param act in a word
     * @param name {@code done}, {@code Denied}, {@code Overtaken}, or the refusal's name
     */
    record Outcome(String act, String name, @Nullable Object result) {

        boolean isDone() {
            return name.equals("done");
        }

        UUID id() {
            return ((Saved) result).entry().id().value();
        }

        /** Why each stayed as it was; empty text where it went. */
        Map<UUID, String> bulk() {
            var why = new HashMap<UUID, String>();
            var bulk = (BulkOutcome) result;
            bulk.done().forEach(id -> why.put(id.value(), ""));
            bulk.refused()
                    .forEach(kept -> why.put(
                            kept.entry().id().value(), kept.why().getClass().getSimpleName()));
            return why;
        }
    }

    Outcome save(Person who, Cell cell, Said said, @Nullable String seen) {
        return act(
                who,
                "save",
                () -> entries.save(new EntryDraft(
                        cell.isMilestone() ? EntryKind.MILESTONE_REPORT : EntryKind.MEASUREMENT,
                        ground.plan(),
                        cell.item(),
                        cell.on(),
                        new Figures(said.value(), said.numerator(), said.denominator()),
                        said.note(),
                        null,
                        seen == null ? null : Seen.parse(seen).orElseThrow())));
    }

    Outcome discard(Person who, UUID id, String seen) {
        var outcome = act(
                who,
                "discard",
                () -> entries.discard(new EntryId(id), Seen.parse(seen).orElseThrow()));
        if (outcome.result() instanceof Overtaken(@Nullable Entry theirs)
                && (theirs == null || !theirs.id().value().equals(id))) {
            return new Outcome("discard", "done", theirs);
        }
        return outcome;
    }

    Outcome submit(Person who, UUID id) {
        return act(who, "submit", () -> entries.submit(new EntryId(id)));
    }

    Outcome submitMany(Person who, Collection<UUID> ids) {
        return act(who, "submit many", () -> entries.submit(ids(ids)));
    }

    Outcome decide(Person who, UUID id, String to, String comment) {
        var entry = new EntryId(id);
        return act(who, to, () -> switch (to) {
            case "validated" -> validations.validate(entry);
            case "observed" -> validations.observe(entry, comment);
            default -> validations.reject(entry, comment);
        });
    }

    Outcome validateMany(Person who, Collection<UUID> ids) {
        return act(who, "validate many", () -> validations.validate(ids(ids)));
    }

    Outcome endorse(Person who, Collection<UUID> ids) {
        return act(who, "endorse", () -> validations.endorse(ids(ids)));
    }

    Outcome find(Person who, UUID id) {
        return act(who, "find", () -> entries.find(new EntryId(id)));
    }

    Outcome period(Person who, Cell cell, String act, LocalDate until, String reason) {
        var period = Period.parse(cell.period()).orElseThrow();
        var unit = ground.unit(cell.unit());
        return act(who, act, () -> {
            switch (act) {
                case "CLOSED" -> calendars.close(ground.plan(), period, reason);
                case "REOPENED" -> calendars.reopen(ground.plan(), period, until, reason);
                case "EXCEPTED" -> calendars.except(ground.plan(), period, unit, until, reason);
                case "ASKED" -> calendars.ask(ground.plan(), period, unit, until, reason);
                default -> calendars.refuse(ground.plan(), period, unit, reason);
            }
            return NOTHING;
        });
    }

    Outcome calendar(Person who, int opens, @Nullable Integer closes, boolean twoSteps) {
        return act(who, "calendar", () -> {
            calendars.set(ground.plan(), new EntryCalendar(opens, opens + 5, closes, Frequency.MONTHLY, twoSteps));
            return NOTHING;
        });
    }

    /** The token of what stands, as control sees it. */
    String token(UUID id) {
        return ground.as("carla", () -> entries.find(new EntryId(id)).seen().toString());
    }

    private Outcome act(Person who, String act, Supplier<Object> work) {
        try {
            var result = ground.as(who.code(), work);
            return new Outcome(act, result instanceof Overtaken ? "Overtaken" : "done", result);
        } catch (AccessDeniedException denied) {
            return new Outcome(act, "Denied", null);
        } catch (DomainException refused) {
            return new Outcome(act, refused.getClass().getSimpleName(), null);
        }
    }

    private static List<EntryId> ids(Collection<UUID> ids) {
        return ids.stream().map(EntryId::new).toList();
    }
}
