package app.rumbo.measurements.internal;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.BulkOutcome;
import app.rumbo.measurements.BulkOutcome.Kept;
import app.rumbo.measurements.EntriesStepped;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.measurements.EntryState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes entries a step further: what can go is read under the recording's lock, checked, and moved in one statement. */
@Component
public class Steps {

    private final EntryStore store;
    private final Knowledge knowledge;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Steps(EntryStore store, Knowledge knowledge, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.store = store;
        this.knowledge = knowledge;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Says why an entry does not take the step, if it does not. */
    @FunctionalInterface
    public interface Rule {

        /** The refusal, if there is one. */
        Optional<EntryRefused> refusal(Entry entry);
    }

    /** One entry, or its refusal. */
    public Entry one(EntryId id, EntryState to, @Nullable String comment, Function<List<Entry>, Rule> rules) {
        var outcome = many(List.of(id), to, comment, rules);
        if (!outcome.refused().isEmpty()) {
            throw outcome.refused().getFirst().why();
        }
        return store.find(id).filter(_ -> !outcome.done().isEmpty()).orElseThrow(() -> unknown(id));
    }

    /**
     * As many of them as can go; those that do not exist are passed over.
     *
     * @param rules prepared once for all that are asked
     */
    public BulkOutcome many(
            Collection<EntryId> ids, EntryState to, @Nullable String comment, Function<List<Entry>, Rule> rules) {

        knowledge.record();
        var entries = store.all(ids);
        var rule = rules.apply(entries);
        return split(entries, entry -> rule.refusal(entry).or(() -> entry.refusal(to, comment)), going -> {
            store.move(going, to, comment);
            events.publishEvent(new EntriesStepped(to, List.copyOf(going)));
        });
    }

    /** The director's yes to what was submitted and has none yet. */
    public BulkOutcome endorse(Collection<EntryId> ids, Rule rule) {
        knowledge.record();
        return split(
                store.all(ids),
                entry -> rule.refusal(entry)
                        .or(() ->
                                entry.submission() == null || entry.submission().endorsedBy() != null
                                        ? Optional.of(new EntryRefused.IllegalStep())
                                        : Optional.empty()),
                this::endorse);
    }

    /** Writes the yes. */
    public void endorse(Collection<Entry> entries) {
        jdbc.sql("insert into entry_endorsement (entry_id) select unnest(:ids)")
                .param("ids", entries.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .update();
    }

    private static BulkOutcome split(List<Entry> entries, Rule rule, Consumer<List<Entry>> write) {
        var going = new ArrayList<Entry>();
        var kept = new ArrayList<Kept>();
        for (var entry : entries) {
            rule.refusal(entry).ifPresentOrElse(why -> kept.add(new Kept(entry, why)), () -> going.add(entry));
        }
        if (!going.isEmpty()) {
            write.accept(going);
        }
        return new BulkOutcome(going.stream().map(Entry::id).toList(), kept);
    }

    private static EntryRefused unknown(EntryId id) {
        return new EntryRefused.Unknown(id.value().toString());
    }
}
