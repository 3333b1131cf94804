package app.rumbo.reports.internal;

import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Chart.Level;
import app.rumbo.reports.document.Chart.Line;
import app.rumbo.reports.document.Chart.Role;
import app.rumbo.reports.document.Chart.Tick;
import app.rumbo.revenue.RevenueCurve.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the year as it fills: this one, the one before, the budget by season, and what may still be expected. */
@Component
class RevenueChart {

    private static final int MOST_TICKS = 6;
    private static final List<BigDecimal> STEPS = List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5));

    private final ReportWording wording;
    private final MoneyWording money;
    private final RevenueSpeech speech;

    RevenueChart(ReportWording wording, MoneyWording money, RevenueSpeech speech) {
        this.wording = wording;
        this.money = money;
        this.speech = speech;
    }

    /** The chart; none where there is nothing to draw. */
    Optional<Chart> draw(RevenueStory story) {
        var lines = lines(story);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart.Lines(
                        speech.finding(story),
                        speech.say("chart.measure", money.unit()),
                        speech.alternative(story),
                        ticks(lines),
                        story.board().curve().points().stream()
                                .map(point -> wording.shortMonth(point.month().atDay(1))
                                        .substring(0, 3))
                                .toList(),
                        lines));
    }

    private List<Line> lines(RevenueStory story) {
        var year = Integer.toString(story.month().getYear());
        var lines = new ArrayList<Line>();
        line(Role.BEFORE, RevenueSpeech.yearBefore(story), story, Point::lastYear)
                .ifPresent(lines::add);
        line(Role.LIMIT, speech.say("chart.budget"), story, Point::budget).ifPresent(lines::add);
        if (story.month().getMonthValue() < 12) {
            line(Role.EDGE, speech.say("chart.low"), story, Point::low).ifPresent(lines::add);
            line(Role.EDGE, speech.say("chart.high"), story, Point::high).ifPresent(lines::add);
            line(Role.AHEAD, speech.say("chart.ahead"), story, Point::projected).ifPresent(lines::add);
        }
        line(Role.NOW, year, story, Point::actual).ifPresent(lines::add);
        return lines;
    }

    private Optional<Line> line(
            Role role, String name, RevenueStory story, Function<Point, @Nullable BigDecimal> figure) {
        var levels = story.board().curve().points().stream()
                .map(point -> level(figure.apply(point)))
                .toList();
        return levels.stream()
                .map(Level::at)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(last ->
                        new Line(role, name + ": " + wording.format().fixed(Objects.requireNonNull(last), 0), levels));
    }

    private Level level(@Nullable BigDecimal amount) {
        return new Level(amount == null ? null : money.rounded(amount));
    }

    /** From a round figure at or below the lowest, and 0, to one above the highest. */
    private List<Tick> ticks(List<Line> lines) {
        var all = Stream.concat(
                        Stream.of(BigDecimal.ZERO, BigDecimal.ONE),
                        lines.stream()
                                .flatMap(line -> line.points().stream())
                                .map(Level::at)
                                .filter(Objects::nonNull))
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        var step = step(all.getLast().subtract(all.getFirst()));
        var ticks = new ArrayList<Tick>();
        var at = step.multiply(all.getFirst().divide(step, 0, java.math.RoundingMode.FLOOR));
        while (ticks.isEmpty() || ticks.getLast().at().compareTo(all.getLast()) < 0) {
            ticks.add(new Tick(at, wording.format().fixed(at, 0)));
            at = at.add(step);
        }
        return ticks;
    }

    private static BigDecimal step(BigDecimal range) {
        for (var power = 0; ; power++) {
            for (var factor : STEPS) {
                var step = factor.scaleByPowerOfTen(power).setScale(0);
                if (step.multiply(BigDecimal.valueOf(MOST_TICKS)).compareTo(range) >= 0) {
                    return step;
                }
            }
        }
    }
}
