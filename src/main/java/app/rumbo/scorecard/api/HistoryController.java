package app.rumbo.scorecard.api;

import app.rumbo.scorecard.Correction;
import app.rumbo.scorecard.Correction.Counted;
import app.rumbo.scorecard.Scorecards;
import app.rumbo.scorecard.ValueEvent;
import app.rumbo.scorecard.ValueHistories;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to single values, and what was corrected between two moments. */
@RestController
@RequestMapping("/api/v1/plans/{code}")
@RolesAllowed(Permissions.READ_PLANS)
class HistoryController {

    private final ValueHistories histories;
    private final Scorecards scorecards;
    private final QuestionReader reader;

    HistoryController(ValueHistories histories, Scorecards scorecards, QuestionReader reader) {
        this.histories = histories;
        this.scorecards = scorecards;
        this.reader = reader;
    }

    /** The values that count otherwise at {@code to} (now, unless said) than at {@code from}. */
    @GetMapping("/corrections")
    List<CorrectionAnswer> corrections(
            @PathVariable String code,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "official") String basis) {
        var asked = reader.question(code, null, basis, to);
        scorecards.evaluate(asked);
        var since = reader.question(code, null, basis, from).knownAt();
        return since == null
                ? List.of()
                : histories.corrections(code, asked.basis(), since, asked.knownAt()).stream()
                        .map(CorrectionAnswer::of)
                        .toList();
    }

    /** Everything that happened to an indicator's period. */
    @GetMapping("/indicators/{indicator}/periods/{period}/history")
    List<EventAnswer> ofMeasurement(
            @PathVariable String code,
            @PathVariable String indicator,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String knownAt) {
        var asked = reader.question(code, null, "official", knownAt);
        var sheet = scorecards.indicator(asked, indicator).indicator().sheet();
        return histories.ofMeasurement(sheet, period, asked.knownAt()).stream()
                .map(EventAnswer::of)
                .toList();
    }

    /** Everything that happened to a milestone's report of a day. */
    @GetMapping("/milestones/{milestone}/dates/{date}/history")
    List<EventAnswer> ofReport(
            @PathVariable String code,
            @PathVariable String milestone,
            @PathVariable LocalDate date,
            @RequestParam(required = false) @Nullable String knownAt) {
        var asked = reader.question(code, null, "official", knownAt);
        var sheet = scorecards.milestone(asked, milestone).milestone().sheet();
        return histories.ofReport(sheet, date.toString(), asked.knownAt()).stream()
                .map(EventAnswer::of)
                .toList();
    }

    /** A value that is another. */
    record CorrectionAnswer(
            String kind,
            String code,
            String about,
            @Nullable CountedAnswer was,
            @Nullable CountedAnswer now,
            @Nullable Instant since,
            @Nullable String by,
            @Nullable String comment) {

        static CorrectionAnswer of(Correction correction) {
            return new CorrectionAnswer(
                    correction.milestone() ? "milestone-report" : "measurement",
                    correction.code(),
                    correction.about(),
                    CountedAnswer.of(correction.was()),
                    CountedAnswer.of(correction.standing()),
                    correction.since(),
                    correction.by(),
                    correction.said());
        }
    }

    /** A version that counted. */
    record CountedAnswer(int version, @Nullable BigDecimal figure) {

        static @Nullable CountedAnswer of(@Nullable Counted counted) {
            return counted == null ? null : new CountedAnswer(counted.version(), Figure.of(counted.figure()));
        }
    }

    /** Something that happened. */
    record EventAnswer(
            Instant at,
            String by,
            String what,
            @Nullable Integer version,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable LocalDate until,
            @Nullable String comment) {

        static EventAnswer of(ValueEvent event) {
            return new EventAnswer(
                    event.at(),
                    event.by(),
                    event.what(),
                    event.version(),
                    Figure.of(event.figure()),
                    event.numerator(),
                    event.denominator(),
                    event.until(),
                    event.said());
        }
    }
}
