package app.rumbo.measurements;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.internal.EntryRights;
import app.rumbo.measurements.internal.EntryStore;
import app.rumbo.measurements.internal.Remarks;
import app.rumbo.measurements.internal.Steps;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where control holds for true what directorates said, or returns it. Who entered may not validate; where a plan's
 * calendar asks for two steps, the director of the unit says yes first.
 */
@Service
public class Validations {

    private final EntryStore store;
    private final EntryRights rights;
    private final EntryCalendars calendars;
    private final Steps steps;
    private final Remarks remarks;
    private final Knowledge knowledge;

    Validations(
            EntryStore store,
            EntryRights rights,
            EntryCalendars calendars,
            Steps steps,
            Remarks remarks,
            Knowledge knowledge) {
        this.store = store;
        this.rights = rights;
        this.calendars = calendars;
        this.steps = steps;
        this.remarks = remarks;
        this.knowledge = knowledge;
    }

    /** Holds one for true, for ever. */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public Entry validate(EntryId id) {
        return steps.one(id, EntryState.VALIDATED, null, this::whatMayBeValidated);
    }

    /** Holds for true those that can be; the others stay, each with its reason. */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public BulkOutcome validate(Collection<EntryId> ids) {
        return steps.many(ids, EntryState.VALIDATED, null, this::whatMayBeValidated);
    }

    /** Returns one with a comment, to be answered or corrected. */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public Entry observe(EntryId id, String comment) {
        return steps.one(id, EntryState.OBSERVED, comment, _ -> _ -> Optional.empty());
    }

    /** Returns several with the same comment. */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public BulkOutcome observe(Collection<EntryId> ids, String comment) {
        return steps.many(ids, EntryState.OBSERVED, comment, _ -> _ -> Optional.empty());
    }

    /** Finds one wrong, for good. */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public Entry reject(EntryId id, String comment) {
        return steps.one(id, EntryState.REJECTED, comment, _ -> _ -> Optional.empty());
    }

    /** Finds several wrong with the same comment. */
    @RolesAllowed(Permissions.VALIDATE)
    @Transactional
    public BulkOutcome reject(Collection<EntryId> ids, String comment) {
        return steps.many(ids, EntryState.REJECTED, comment, _ -> _ -> Optional.empty());
    }

    /** The director's yes, where two steps validate: whoever acts for the unit or one above it. */
    @RolesAllowed(Permissions.ENTER)
    @Transactional
    public BulkOutcome endorse(Collection<EntryId> ids) {
        var acting = rights.actsFor();
        return steps.endorse(
                ids,
                entry -> entry.item().unit() != null
                                && acting.contains(entry.item().unit())
                        ? Optional.empty()
                        : Optional.of(
                                new EntryRefused.NotItsDirector(entry.item().code())));
    }

    /** Several versions, in the order asked, to whoever decides on them; drafts are their units' alone. */
    @RolesAllowed(Permissions.VALIDATE)
    public List<Entry> all(Collection<EntryId> ids) {
        return store.all(ids).stream()
                .filter(entry -> entry.state() != EntryState.DRAFT)
                .toList();
    }

    /** What was said beside an entry, in the order of time. */
    @RolesAllowed(Permissions.READ_PLANS)
    public List<Remark> thread(Entry entry) {
        return remarks.of(entry.item(), entry.saidOn());
    }

    /** Says something beside an entry: control, or whoever enters for its unit. */
    @RolesAllowed({Permissions.ENTER, Permissions.VALIDATE})
    @Transactional
    public void remark(EntryId id, String text) {
        var entry = store.find(id)
                .orElseThrow(() -> new EntryRefused.Unknown(id.value().toString()));
        if (!rights.entersFor(entry.item())) {
            throw new EntryRefused.OtherUnit(entry.item().code());
        }
        if (text.isBlank()) {
            throw new EntryRefused.CommentMissing();
        }
        if (text.length() > Entries.LONGEST_NOTE) {
            throw new EntryRefused.CommentTooLong(Entries.LONGEST_NOTE);
        }
        knowledge.record();
        remarks.add(entry.item(), entry.saidOn(), text.strip());
    }

    private Steps.Rule whatMayBeValidated(List<Entry> entries) {
        var twoSteps = entries.stream()
                .map(entry -> entry.item().plan().code())
                .distinct()
                .filter(plan -> calendars.of(plan).twoSteps())
                .collect(Collectors.toSet());
        return entry -> entry.ownValidation(rights.username())
                .or(() -> twoSteps.contains(entry.item().plan().code()) && !entry.isEndorsed()
                        ? Optional.of(new EntryRefused.NotEndorsed())
                        : Optional.empty());
    }
}
