package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.Scorecards;
import app.rumbo.scorecard.UnitScore;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Permissions;
import app.rumbo.shared.Refusal;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Figure;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Question;
import app.rumbo.shell.components.Regla;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.StatusBadge;
import app.rumbo.shell.components.TrafficLight;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit answers for in a plan, what takes most from it first. */
@Route("unidades/:unit")
@RolesAllowed(Permissions.READ_PLANS)
class UnitView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    private final transient Scorecards scorecards;
    private final transient AskedPlan asked;
    private final transient Pickers pickers;
    private final transient Words words;
    private String title = "";
    private List<Crumb> crumbs = List.of();

    /** There is no unit of that code. */
    static final class UnknownUnit extends DomainException {
        UnknownUnit(String code) {
            super(Refusal.UNKNOWN, "error.scorecard.unknown-unit", code);
        }
    }

    UnitView(Scorecards scorecards, AskedPlan asked, Pickers pickers, Words words) {
        this.scorecards = scorecards;
        this.asked = asked;
        this.pickers = pickers;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var code = event.getRouteParameters().get("unit").orElseThrow();
        var question = asked.read(event.getLocation().getQueryParameters());
        var plan = asked.code(question);
        if (plan.isEmpty()) {
            add(new ViewHeader(code, ""), new EmptyState(words.say("empty"), words.say("empty.why")));
            return;
        }
        var card = scorecards.evaluate(asked.of(plan.get(), question));
        var unit = card.units().stream()
                .filter(each -> each.unit().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownUnit(code));
        show(card, unit, event.getLocation().getPath(), question.withPlan(plan.get()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<Crumb> crumbs() {
        return crumbs;
    }

    private void show(Scorecard card, UnitScore unit, String path, Question question) {
        var places = new Places(card.plan().code(), question);
        title = unit.unit().name();
        crumbs = List.of(
                new Crumb(card.plan().name(), places.board()),
                new Crumb(unit.unit().code(), null));
        var figures = unit.figures();
        add(pickers.header(
                title, card.plan().name(), path, question, card.asOf(), new StatusBadge(Lights.of(figures.light()))));
        var line = new Div(
                new Figure(
                        words.say("score"),
                        words.points(figures.score()),
                        "%",
                        words.say("between", words.points(figures.low()), words.points(figures.high()))),
                new Figure(
                        words.say("progress"),
                        words.points(figures.progress()),
                        "%",
                        words.say("panel.planned", words.percent(figures.planned()))),
                new Figure(words.say("plan-weight"), words.points(unit.weight()), "%", ""),
                new Figure(
                        words.say("coverage"),
                        words.whole(figures.coverage()),
                        "",
                        words.say("panel.coverage", figures.measuredPeriods(), figures.duePeriods())),
                new Figure(words.say("unit.late"), String.valueOf(unit.late()), "", words.say("unit.late.note")));
        line.addClassName("figures");
        var body = new Div(line, items(card, unit, places));
        body.addClassNames("page-body", "unit-body");
        add(body);
    }

    private Section items(Scorecard card, UnitScore unit, Places places) {
        var items = card.items()
                .filter(item -> isBelow(
                        card,
                        item.place().unit() == null ? null : item.place().unit().id(),
                        unit.unit().id()))
                .sorted(Comparator.comparing(Item::pointsLost).reversed())
                .toList();
        if (items.isEmpty()) {
            return new Section(words.say("unit.items", 0), new Span(words.say("unit.items.none")));
        }
        var sheet = new Sheet(words.say("unit.items", items.size()))
                .column(words.say("unit.item"))
                .column(words.say("unit.goal"))
                .column(words.say("unit.responsible"))
                .column(words.say("light"))
                .figures(words.say("score.short"))
                .column(words.say("progress.header"))
                .figures(words.say("plan-weight.short"))
                .figures(words.say("unit.lost"));
        items.forEach(item -> row(sheet, item, places));
        return new Section(words.say("unit.items", items.size()), sheet).caption(words.say("unit.items.caption"));
    }

    private void row(Sheet sheet, Item item, Places places) {
        var kind = new Span(item.code() + " ");
        kind.addClassName("code");
        var goal = item.place().goal();
        var unit = item.place().unit();
        var bar =
                new Regla(words.say("progress.reading", words.percent(item.progress()), words.percent(item.planned())));
        bar.bar(orZero(item.progress()), "").tick(orZero(item.planned()));
        sheet.row()
                .head(kind, new PlaceLink(places.item(item), item.name()))
                .cell(new PlaceLink(places.goal(goal.code()), goal.code() + " " + goal.name()))
                .text(unit == null ? "" : unit.code())
                .cell(new TrafficLight(Lights.of(item)))
                .figure(words.points(item.score()), "strong")
                .cell(bar)
                .figure(words.points(item.place().effectiveWeight()), "soft")
                .figure(item instanceof MilestoneScore || item.score() != null ? words.points(item.pointsLost()) : "–");
    }

    private static BigDecimal orZero(@Nullable BigDecimal fraction) {
        return fraction == null ? BigDecimal.ZERO : fraction;
    }

    private static boolean isBelow(Scorecard card, @Nullable UUID unit, UUID above) {
        for (var at = unit; at != null; at = parent(card, at)) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable UUID parent(Scorecard card, UUID unit) {
        return card.units().stream()
                .filter(each -> each.unit().id().equals(unit))
                .findFirst()
                .map(each -> each.unit().parent())
                .orElse(null);
    }
}
