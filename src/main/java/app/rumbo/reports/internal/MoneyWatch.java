package app.rumbo.reports.internal;

import app.rumbo.budget.AccountBudget;
import app.rumbo.budget.BudgetQuestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says by rule what is to be watched in a budget's execution; each figure stands in a table. */
@Component
class MoneyWatch {

    private final ReportWording wording;
    private final MoneyWording money;
    private final SectorTables tables;

    MoneyWatch(ReportWording wording, MoneyWording money, SectorTables tables) {
        this.wording = wording;
        this.money = money;
        this.tables = tables;
    }

    /** What is to be watched; nothing where nothing is. */
    List<String> points(MoneyStory story) {
        var points = new ArrayList<String>();
        ledger(story).ifPresent(points::add);
        story.inDeficit().stream().map(this::deficit).forEach(points::add);
        story.unfunded().stream().map(this::unfunded).forEach(points::add);
        story.sectors().stream().flatMap(sector -> owed(sector).stream()).forEach(points::add);
        contradictions(story).ifPresent(points::add);
        return points;
    }

    /** The same, each matter of all sectors in one sentence. */
    List<String> briefly(MoneyStory story) {
        var points = new ArrayList<String>();
        ledger(story).ifPresent(points::add);
        story.inDeficit().stream().map(this::deficit).forEach(points::add);
        var unfunded = story.unfunded().stream()
                .map(sector -> said(
                        story, sector, Objects.requireNonNull(sector.funding()).negate()))
                .toList();
        if (!unfunded.isEmpty()) {
            points.add(say("unfunded.all", wording.and(unfunded)));
        }
        var owed = story.sectors().stream()
                .filter(this::isOwing)
                .map(sector -> said(story, sector, Objects.requireNonNull(SectorMoney.owed(sector.expense()))))
                .toList();
        if (!owed.isEmpty()) {
            points.add(say("owed.all", wording.and(owed)));
        }
        contradictions(story).ifPresent(points::add);
        return points;
    }

    /** The amount, with its sector where there are several. */
    private String said(MoneyStory story, SectorMoney sector, BigDecimal amount) {
        return story.sectors().size() == 1
                ? money.shown(amount)
                : say("of-sector", money.shown(amount), tables.name(sector.sector()));
    }

    private boolean isOwing(SectorMoney sector) {
        var owed = SectorMoney.owed(sector.expense());
        return owed != null && money.rounded(owed).signum() > 0;
    }

    /** Up to when expense is known, where that is not the report's last day. */
    Optional<String> ledger(MoneyStory story) {
        var updated = story.ledger().updatedOn();
        if (updated == null) {
            return Optional.of(say("none"));
        }
        var day = wording.format().longDay(updated);
        var cutoff = wording.format().longDay(story.cutoff());
        if (story.ledger().tellsMoreThan(story.cutoff())) {
            return Optional.of(say("late", day, cutoff));
        }
        return story.ledger().tellsLessThan(story.cutoff()) ? Optional.of(say("early", day, cutoff)) : Optional.empty();
    }

    private String deficit(SectorMoney sector) {
        var forecast = Objects.requireNonNull(sector.revenue().forecast());
        return say(
                "deficit",
                tables.name(sector.sector()),
                money.shownOrNone(forecast.high()),
                money.shownOrNone(sector.expense().committed()));
    }

    private String unfunded(SectorMoney sector) {
        return say(
                "unfunded",
                tables.name(sector.sector()),
                money.shown(Objects.requireNonNull(sector.funding()).negate()));
    }

    /** What is accrued and not paid, and where most of it is. */
    private Optional<String> owed(SectorMoney sector) {
        var owed = SectorMoney.owed(sector.expense());
        if (owed == null || !isOwing(sector)) {
            return Optional.empty();
        }
        var said = say("owed", tables.name(sector.sector()), money.shown(owed));
        return Optional.of(sector.accounts().stream()
                .filter(account -> owed(account).signum() > 0)
                .max(Comparator.comparing(MoneyWatch::owed))
                .map(most -> say("owed.most", said, name(most), money.shown(owed(most))))
                .orElse(said + "."));
    }

    private static BigDecimal owed(AccountBudget account) {
        return Objects.requireNonNullElse(SectorMoney.owed(account.amounts()), BigDecimal.ZERO);
    }

    private static String name(AccountBudget account) {
        return Objects.requireNonNullElse(account.name(), account.account().written());
    }

    private Optional<String> contradictions(MoneyStory story) {
        var cases = story.contradictions();
        if (cases == 0) {
            return Optional.empty();
        }
        var waiting = story.plans().stream()
                .flatMap(plan -> plan.questions().stream())
                .map(BudgetQuestion::answer)
                .filter(Objects::isNull)
                .count();
        return Optional.of(waiting == 0 ? say("contradictions", cases) : say("contradictions.waiting", cases, waiting));
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.money.watch." + key, arguments);
    }
}
