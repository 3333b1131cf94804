package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Chart;
import app.rumbo.scorecard.Figures;
import app.rumbo.scorecard.Limits;
import app.rumbo.shared.Period;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the charts, each under the finding that its figures bear out. */
@Component
class ChartFindings {

    private final ReportWording wording;

    ChartFindings(ReportWording wording) {
        this.wording = wording;
    }

    /**
     * One thing of a standing chart.
     *
     * @param title what stands at its line
     * @param name what a sentence calls it
     * @param code its code
     * @param atCutoff what it amounts to
     * @param before what it amounted to; null where it was not yet
     */
    record Standing(
            String title,
            String name,
            String code,
            Figures atCutoff,
            @Nullable Figures before) {

        @Nullable
        BigDecimal change() {
            return before == null ? null : ReportWording.change(atCutoff.score(), before.score());
        }
    }

    /** Where things stand now and stood before, against the limits. Those without a score keep their line. */
    Chart.Standing standing(List<Standing> things, Limits limits, KeptReport report, String plain) {
        var format = wording.format();
        return new Chart.Standing(
                finding(things, report.period(), plain).orElse(plain),
                wording.say("reports.chart.achievement"),
                alternative(things, plain),
                wording.say("reports.chart.now", format.day(report.cutoff())),
                wording.say(
                        "reports.chart.before",
                        format.day(report.period().start().minusDays(1))),
                List.of(
                        limit("reports.chart.amber-from", limits.amberFrom()),
                        limit("reports.chart.green-from", limits.greenFrom())),
                things.stream().map(this::item).toList());
    }

    /** How the plan went on, programmed against actual. */
    Chart.Curve curve(PlanStory story) {
        var figures = story.atCutoff().figures();
        var behind = ReportWording.change(figures.progress(), figures.planned());
        return new Chart.Curve(
                pace(behind),
                wording.say(
                        "reports.chart.progress",
                        Integer.toString(story.plan().ends().getYear())),
                wording.say(
                        "reports.chart.curve-alternative",
                        wording.percent(figures.planned()),
                        wording.percent(figures.progress())),
                wording.say("reports.chart.planned", wording.percent(figures.planned())),
                wording.say("reports.chart.actual", wording.percent(figures.progress())),
                story.curve().stream().map(this::point).toList());
    }

    private Chart.Point point(PlanStory.Moment moment) {
        return new Chart.Point(
                wording.shortMonth(moment.day()),
                percent(moment.figures().planned()),
                percent(moment.figures().progress()));
    }

    private String pace(@Nullable BigDecimal behind) {
        if (behind == null) {
            return wording.say("reports.finding.curve");
        }
        if (behind.signum() == 0) {
            return wording.say("reports.finding.on-pace");
        }
        var points = wording.format().fixed(behind.abs(), 1);
        return wording.say(
                behind.signum() < 0 ? "reports.finding.behind" : "reports.finding.ahead", behind.abs(), points);
    }

    private Optional<String> finding(List<Standing> things, Period period, String plain) {
        var moved = things.stream().filter(thing -> thing.change() != null).toList();
        if (moved.isEmpty()) {
            return lowest(things);
        }
        Comparator<Standing> byChange = Comparator.comparing(thing -> Objects.requireNonNull(thing.change()));
        var worst = moved.stream().min(byChange).orElseThrow();
        var best = moved.stream().max(byChange).orElseThrow();
        var parts = new ArrayList<String>();
        if (signum(worst) < 0) {
            parts.add(wording.say(
                    "reports.finding.fell", worst.name(), points(worst), shown(worst), wording.over(period)));
        }
        if (signum(best) > 0) {
            parts.add(wording.say(
                    parts.isEmpty() ? "reports.finding.rose" : "reports.finding.rose-too",
                    best.name(),
                    points(best),
                    shown(best),
                    wording.over(period)));
        }
        if (!parts.isEmpty()) {
            return Optional.of(String.join("; ", parts));
        }
        // One that had no score at the end of the period before, or has none now, may have moved the whole.
        return moved.size() == things.size()
                ? Optional.of(wording.say("reports.finding.still", plain, wording.over(period)))
                : lowest(things);
    }

    private Optional<String> lowest(List<Standing> things) {
        return things.stream()
                .filter(thing -> thing.atCutoff().score() != null)
                .min(Comparator.comparing(
                        thing -> Objects.requireNonNull(thing.atCutoff().score())))
                .map(thing -> wording.say(
                        "reports.finding.lowest",
                        thing.name(),
                        wording.percent(thing.atCutoff().score())));
    }

    private static int signum(Standing thing) {
        return Objects.requireNonNull(thing.change()).signum();
    }

    private static BigDecimal points(Standing thing) {
        return Objects.requireNonNull(thing.change()).abs();
    }

    private String shown(Standing thing) {
        return wording.format().fixed(points(thing), 1);
    }

    private String alternative(List<Standing> things, String plain) {
        var told = things.stream()
                .map(thing ->
                        thing.title() + " " + wording.percent(thing.atCutoff().score()))
                .toList();
        return plain + ": " + String.join("; ", told) + ".";
    }

    private Chart.Limit limit(String key, BigDecimal at) {
        var percent = at.movePointRight(2).stripTrailingZeros();
        return new Chart.Limit(wording.say(key, wording.format().number(percent, 1)), Ratio.asPercent(at));
    }

    private Chart.Item item(Standing thing) {
        var signal = ReportWording.signal(thing.atCutoff().light());
        var score = thing.atCutoff().score();
        return new Chart.Item(
                thing.title(),
                thing.code(),
                percent(score),
                score == null ? "–" : wording.format().points(score),
                thing.before() == null ? null : percent(thing.before().score()),
                signal,
                wording.word(signal));
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal fraction) {
        return fraction == null ? null : Ratio.asPercent(fraction);
    }
}
