package app.rumbo.measurements;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.internal.EntryRights;
import app.rumbo.measurements.internal.EntryStore;
import app.rumbo.measurements.internal.EntryWindows;
import app.rumbo.measurements.internal.Steps;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a directorate says what was done: types drafts and submits them (method §1). */
@Service
public class Entries {

    /** Longest note, in characters. */
    public static final int LONGEST_NOTE = 4000;

    private final EntryStore store;
    private final EntryRights rights;
    private final EntryWindows windows;
    private final EntryLights lights;
    private final Steps steps;
    private final Knowledge knowledge;

    Entries(
            EntryStore store,
            EntryRights rights,
            EntryWindows windows,
            EntryLights lights,
            Steps steps,
            Knowledge knowledge) {
        this.store = store;
        this.rights = rights;
        this.windows = windows;
        this.lights = lights;
        this.steps = steps;
        this.knowledge = knowledge;
    }

    /**
     * Keeps a draft: over the period's draft if that is the latest version, else as the next version.
     *
     * @throws EntryRefused where the item is unknown, not one's own, or the figures, the period or the day do not fit
     */
    @RolesAllowed(Permissions.ENTER)
    @Transactional
    public SaveOutcome save(EntryDraft draft) {
        var item = store.item(draft.kind(), draft.plan(), draft.item())
                .orElseThrow(() -> new EntryRefused.UnknownItem(draft.kind(), draft.plan(), draft.item()));
        var ends = ends(item, draft.saidOn());
        refuse(item, draft, ends);
        var on = item.kind() == EntryKind.MEASUREMENT
                ? item.period(draft.saidOn()).toString()
                : ends.toString();
        knowledge.record();
        var latest = store.latest(item, on).orElse(null);
        if (draft.seen() != null && !draft.seen().equals(latest == null ? Seen.NOTHING : latest.seen())) {
            return new SaveOutcome.Overtaken(latest);
        }
        return new SaveOutcome.Saved(required(write(item, draft.on(on), ends, latest)));
    }

    /**
     * Throws a draft away, as if it had never been typed.
     *
     * @param seen what they had seen of it
     */
    @RolesAllowed(Permissions.ENTER)
    @Transactional
    public SaveOutcome discard(EntryId id, Seen seen) {
        knowledge.record();
        var draft = required(id);
        refuseOthers(draft.item());
        windows.refuseClosed(draft.item(), draft.ends());
        if (draft.state() != EntryState.DRAFT || !draft.seen().equals(seen)) {
            return new SaveOutcome.Overtaken(draft);
        }
        store.delete(draft);
        return new SaveOutcome.Overtaken(
                store.latest(draft.item(), draft.saidOn()).orElse(null));
    }

    /** Submits one. */
    @RolesAllowed(Permissions.ENTER)
    @Transactional
    public Entry submit(EntryId id) {
        var submitted = steps.one(id, EntryState.SUBMITTED, null, this::whatMayBeSubmitted);
        endorseOwn(List.of(id));
        return submitted.item().unit() == null ? submitted : required(id);
    }

    /** Submits those that can be; the others stay, each with its reason. */
    @RolesAllowed(Permissions.ENTER)
    @Transactional
    public BulkOutcome submit(Collection<EntryId> ids) {
        var outcome = steps.many(ids, EntryState.SUBMITTED, null, this::whatMayBeSubmitted);
        endorseOwn(outcome.done());
        return outcome;
    }

    /** One version, to whoever may know of it: a draft is its unit's alone. */
    @RolesAllowed(Permissions.READ_PLANS)
    public Entry find(EntryId id) {
        return store.find(id)
                .filter(entry -> entry.state() != EntryState.DRAFT || rights.entersFor(entry.item()))
                .orElseThrow(() -> new EntryRefused.Unknown(id.value().toString()));
    }

    /** The latest version of a period or day, drafts for whoever enters there. */
    @RolesAllowed(Permissions.ENTER)
    public Optional<Entry> latest(EntryItem item, String saidOn) {
        refuseOthers(item);
        return store.latest(item, saidOn);
    }

    /** Several versions, of units one enters for. */
    @RolesAllowed(Permissions.ENTER)
    public List<Entry> all(Collection<EntryId> ids) {
        var own = rights.own();
        return store.all(ids).stream()
                .filter(entry -> own.contains(entry.item()))
                .toList();
    }

    private EntryId write(EntryItem item, EntryDraft draft, LocalDate ends, @Nullable Entry latest) {
        if (latest != null && latest.state() == EntryState.DRAFT) {
            store.overwrite(latest, draft);
            return latest.id();
        }
        return store.insert(item, draft, ends, latest == null ? 1 : latest.version() + 1);
    }

    private static LocalDate ends(EntryItem item, String saidOn) {
        if (item.kind() == EntryKind.MEASUREMENT) {
            return item.period(saidOn).end();
        }
        try {
            return LocalDate.parse(saidOn.strip());
        } catch (DateTimeException none) {
            throw new EntryRefused.NoDay(saidOn);
        }
    }

    private void refuse(EntryItem item, EntryDraft draft, LocalDate ends) {
        refuseOthers(item);
        var figures = draft.figures();
        var value = figures.value();
        (item.measured() == null
                        ? figures.refusal(app.rumbo.indicators.Aggregation.LAST)
                        : figures.refusal(item.measured().aggregation()))
                .or(figures::absurdity)
                .or(() -> item.measured() == null && value != null ? Percent.refusal(value) : Optional.empty())
                .or(() -> unfit(draft.comment()).or(() -> unfit(draft.nextStep())))
                .or(() -> item.active() ? Optional.empty() : Optional.of(new EntryRefused.NotActive(item.code())))
                .ifPresent(refusal -> {
                    throw refusal;
                });
        windows.refuseClosed(item, ends);
    }

    private static Optional<EntryRefused> unfit(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.of(new EntryRefused.BadCharacter());
        }
        return text.length() > LONGEST_NOTE
                ? Optional.of(new EntryRefused.CommentTooLong(LONGEST_NOTE))
                : Optional.empty();
    }

    private void refuseOthers(EntryItem item) {
        if (!rights.entersFor(item)) {
            throw new EntryRefused.OtherUnit(item.code());
        }
    }

    /** What is submitted by whoever acts as director has the director's yes. */
    private void endorseOwn(Collection<EntryId> submitted) {
        var acting = rights.actsFor();
        var own = store.all(submitted).stream()
                .filter(entry -> entry.item().unit() != null
                        && acting.contains(entry.item().unit()))
                .toList();
        if (!own.isEmpty()) {
            steps.endorse(own);
        }
    }

    private Steps.Rule whatMayBeSubmitted(List<Entry> entries) {
        var own = rights.own();
        var closed = windows.refusals(entries);
        var red = lights.red(entries.stream().filter(Entry::hasNoNote).toList());
        return entry -> {
            var code = entry.item().code();
            if (!own.contains(entry.item())) {
                return Optional.of(
                        entry.state() == EntryState.DRAFT
                                ? new EntryRefused.Unknown(entry.id().value().toString())
                                : new EntryRefused.OtherUnit(code));
            }
            if (!entry.item().active()) {
                return Optional.of(new EntryRefused.NotActive(code));
            }
            return Optional.ofNullable(closed.get(entry.id()))
                    .or(() -> red.contains(entry.id())
                            ? Optional.of(new EntryRefused.NoteMissing(code))
                            : Optional.empty());
        };
    }

    private Entry required(EntryId id) {
        return store.find(id)
                .orElseThrow(() -> new EntryRefused.Unknown(id.value().toString()));
    }
}
