package app.rumbo.desk.api;

import app.rumbo.desk.OddityWords;
import app.rumbo.desk.Past;
import app.rumbo.desk.QueueRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue.
 *
 * @param total how many match in all
 */
record QueueAnswer(int total, List<Row> entries) {

    /** Something odd, as a code and a sentence. */
    record Odd(String code, String detail) {}

    /** One entry that awaits a decision. */
    record Row(
            UUID id,
            String kind,
            String plan,
            @Nullable String unit,
            String code,
            String name,
            String saidOn,
            LocalDate ends,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal target,
            @Nullable BigDecimal score,
            String light,
            @Nullable BigDecimal previous,
            List<BigDecimal> earlier,
            int files,
            List<Odd> odd,
            boolean awaitsDirector,
            String enteredBy,
            @Nullable String submittedBy,
            @Nullable Instant submittedAt) {

        static Row of(QueueRow row, OddityWords words) {
            var entry = row.entry();
            var submission = entry.submission();
            return new Row(
                    entry.id().value(),
                    entry.item()
                            .kind()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', '-'),
                    entry.item().plan().code(),
                    row.place().unitCode(),
                    entry.item().code(),
                    entry.item().name(),
                    entry.saidOn(),
                    entry.ends(),
                    row.verdict().figure(),
                    entry.figures().numerator(),
                    entry.figures().denominator(),
                    row.promised(),
                    row.verdict().score(),
                    row.verdict().light().name().toLowerCase(java.util.Locale.ROOT),
                    row.previous(),
                    row.pasts().stream()
                            .map(Past::figure)
                            .filter(Objects::nonNull)
                            .toList(),
                    row.files(),
                    row.oddities().stream()
                            .map(each -> new Odd(each.kind().code(), words.sentence(each)))
                            .toList(),
                    row.awaitsDirector(),
                    entry.enteredBy(),
                    submission == null ? null : submission.by(),
                    submission == null ? null : submission.at());
        }
    }
}
