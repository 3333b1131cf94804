package app.rumbo.measurements.internal;

import app.rumbo.deadlines.Terms;
import app.rumbo.deadlines.WorkingDays;
import app.rumbo.measurements.CalendarBook;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryItem;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.SpanishFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an entry's period is open to its unit today. */
@Component
public class EntryWindows {

    private final CalendarStore store;
    private final EntryRights rights;
    private final Terms terms;
    private final MunicipalitySettings settings;

    EntryWindows(CalendarStore store, EntryRights rights, Terms terms, MunicipalitySettings settings) {
        this.store = store;
        this.rights = rights;
        this.terms = terms;
        this.settings = settings;
    }

    /** Calendars and acts, read once for many entries. */
    public Reading reading() {
        return new Reading();
    }

    /** Throws where it is not. */
    public void refuseClosed(EntryItem item, LocalDate ends) {
        refusal(item, ends).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Why nothing may be entered there now, if nothing may. */
    public Optional<EntryRefused> refusal(EntryItem item, LocalDate ends) {
        return new Reading().refusal(item, ends);
    }

    /** Those of the entries whose period is not open, with the reason. */
    public Map<EntryId, EntryRefused> refusals(Collection<Entry> entries) {
        var reading = new Reading();
        var refusals = new HashMap<EntryId, EntryRefused>();
        entries.forEach(entry ->
                reading.refusal(entry.item(), entry.ends()).ifPresent(refusal -> refusals.put(entry.id(), refusal)));
        return refusals;
    }

    /** Each plan's calendar and each period's acts, read once. */
    public final class Reading {

        private final LocalDate today = rights.today();
        private final WorkingDays days = terms.workingDays(settings.current().country());
        private final Map<String, CalendarBook> books = new HashMap<>();

        /** Why nothing may be entered there now, if nothing may. */
        public Optional<EntryRefused> refusal(EntryItem item, LocalDate ends) {
            var book = books.computeIfAbsent(item.plan().code(), plan -> store.book(plan, days));
            var state = book.state(book.period(item, ends));
            return state.refusal(item, ends, today, new SpanishFormat(days.country()));
        }
    }
}
