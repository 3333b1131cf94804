package app.rumbo.measurements.api;

import app.rumbo.measurements.BulkOutcome;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.measurements.Remark;
import app.rumbo.measurements.SaveOutcome.Overtaken;
import app.rumbo.measurements.SaveOutcome.Saved;
import app.rumbo.measurements.Seen;
import app.rumbo.measurements.Validations;
import app.rumbo.rest.Problems;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the calls of both kinds of entries share. */
@Component
class EntryCalls {

    private final Entries entries;
    private final Validations validations;
    private final Problems problems;

    EntryCalls(Entries entries, Validations validations, Problems problems) {
        this.entries = entries;
        this.validations = validations;
        this.problems = problems;
    }

    /** What a step says. */
    record Said(@Nullable String comment) {}

    /** A step for many. */
    record Many(@Nullable List<UUID> ids, @Nullable String comment) {

        List<EntryId> entries() {
            return ids == null ? List.of() : ids.stream().map(EntryId::new).toList();
        }
    }

    /** What came of a step for many. */
    record ManyAnswer(List<UUID> done, List<Kept> refused) {}

    /**
     * Something said beside an entry.
     *
     * @param step the state that a step led to; null for a remark
     */
    record RemarkAnswer(String by, Instant at, @Nullable String step, String text) {

        static RemarkAnswer of(Remark remark) {
            var step = remark.step();
            return new RemarkAnswer(remark.by(), remark.at(), step == null ? null : step.code(), remark.text());
        }
    }

    /** One that stayed as it was, with the sentence that says why. */
    record Kept(UUID id, String type, String detail) {}

    ResponseEntity<Object> save(String path, EntryDraft draft) {
        return switch (entries.save(draft)) {
            case Saved saved ->
                ResponseEntity.created(
                                URI.create(path + "/" + saved.entry().id().value()))
                        .eTag(saved.entry().seen().toString())
                        .body(answer(saved.entry()));
            case Overtaken overtaken -> overtaken(overtaken.theirs());
        };
    }

    Object one(EntryKind kind, String id) {
        return answer(ofKind(kind, id));
    }

    Object submit(EntryKind kind, String id) {
        return answer(entries.submit(ofKind(kind, id).id()));
    }

    Object validate(EntryKind kind, String id) {
        return answer(validations.validate(ofKind(kind, id).id()));
    }

    Object observe(EntryKind kind, String id, @Nullable Said said) {
        return answer(validations.observe(ofKind(kind, id).id(), comment(said)));
    }

    Object reject(EntryKind kind, String id, @Nullable Said said) {
        return answer(validations.reject(ofKind(kind, id).id(), comment(said)));
    }

    List<RemarkAnswer> remarks(EntryKind kind, String id) {
        return validations.thread(ofKind(kind, id)).stream()
                .map(RemarkAnswer::of)
                .toList();
    }

    List<RemarkAnswer> remark(EntryKind kind, String id, @Nullable Said said) {
        validations.remark(ofKind(kind, id).id(), comment(said));
        return remarks(kind, id);
    }

    ResponseEntity<Object> discard(EntryKind kind, String id, @Nullable String ifMatch) {
        var entry = ofKind(kind, id);
        var seen = Optional.ofNullable(seen(ifMatch)).orElse(entry.seen());
        var now = ((Overtaken) entries.discard(entry.id(), seen)).theirs();
        return now != null && now.id().equals(entry.id())
                ? overtaken(now)
                : ResponseEntity.noContent().build();
    }

    ManyAnswer answer(BulkOutcome outcome) {
        return new ManyAnswer(
                outcome.done().stream().map(EntryId::value).toList(),
                outcome.refused().stream()
                        .map(kept -> {
                            var problem = problems.of(kept.why());
                            return new Kept(
                                    kept.entry().id().value(),
                                    String.valueOf(problem.getType()),
                                    String.valueOf(problem.getDetail()));
                        })
                        .toList());
    }

    static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new EntryRefused.FieldMissing(field);
        }
        return text;
    }

    static @Nullable Seen seen(@Nullable String ifMatch) {
        return ifMatch == null ? null : Seen.parse(ifMatch).orElse(Seen.NOTHING);
    }

    static Object answer(Entry entry) {
        return entry.item().kind() == EntryKind.MEASUREMENT
                ? MeasurementAnswer.of(entry)
                : MilestoneReportAnswer.of(entry);
    }

    private ResponseEntity<Object> overtaken(@Nullable Entry theirs) {
        var problem = problems.of(HttpStatus.CONFLICT, "overtaken");
        problem.setProperty("current", theirs == null ? null : answer(theirs));
        var response = ResponseEntity.status(HttpStatus.CONFLICT);
        if (theirs != null) {
            response.eTag(theirs.seen().toString());
        }
        return response.body(problem);
    }

    private Entry ofKind(EntryKind kind, String id) {
        try {
            var entry = entries.find(new EntryId(UUID.fromString(id)));
            if (entry.item().kind() == kind) {
                return entry;
            }
        } catch (IllegalArgumentException none) {
            throw new EntryRefused.Unknown(id);
        }
        throw new EntryRefused.Unknown(id);
    }

    private static String comment(@Nullable Said said) {
        return Optional.ofNullable(said).map(Said::comment).orElse("");
    }
}
