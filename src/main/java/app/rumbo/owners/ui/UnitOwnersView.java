package app.rumbo.owners.ui;

import app.rumbo.language.Language;
import app.rumbo.organization.Organization;
import app.rumbo.owners.Handovers;
import app.rumbo.owners.HeldPost;
import app.rumbo.owners.OwnedUnit;
import app.rumbo.owners.Owners;
import app.rumbo.owners.Person;
import app.rumbo.owners.Restructurings;
import app.rumbo.owners.Term;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.OvertakenDialog.Pair;
import app.rumbo.shell.components.Saving;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who answers for a unit: names them, lets them hand over, and moves the unit's work to another. */
@Route("organizacion/:unit")
@RolesAllowed(Permissions.MANAGE_ORGANIZATION)
class UnitOwnersView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    private static final String LEAVER = "entrega";

    private final transient Owners owners;
    private final transient Handovers handovers;
    private final transient Restructurings restructurings;
    private final transient Organization organization;
    private final transient Language language;
    private String code = "";
    private String title = "";

    UnitOwnersView(
            Owners owners,
            Handovers handovers,
            Restructurings restructurings,
            Organization organization,
            Language language) {
        this.owners = owners;
        this.handovers = handovers;
        this.restructurings = restructurings;
        this.organization = organization;
        this.language = language;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("unit").orElseThrow();
        show();
        event.getLocation().getQueryParameters().getSingleParameter(LEAVER).ifPresent(this::handOver);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(getTranslation("organization.title"), "organizacion"), new Crumb(title, null));
    }

    private void show() {
        removeAll();
        var unit = owners.unit(code);
        title = unit.unit().name();
        var name = new Button(getTranslation("owners.name"), click -> name());
        name.addThemeVariants(ButtonVariant.PRIMARY);
        var kind = getTranslation("organization.kind." + unit.unit().kind());
        add(
                new ViewHeader(
                        title,
                        code + " · " + kind,
                        new Button(getTranslation("owners.restructure"), click -> restructure(unit)),
                        new Button(getTranslation("owners.handover"), click -> handOver(null)),
                        name),
                body(unit));
    }

    private Div body(OwnedUnit unit) {
        var posts = new PostSheet(owners.of(code), owners.today(), language, this::change, this::drop);
        var past = new PastMoves(handovers.of(code), restructurings.of(code), language);
        var body = new Div(
                new ActingSection(unit, restructurings.answered(code), language), posts.section(), past.handovers());
        past.restructurings().ifPresent(body::add);
        body.addClassNames("page-body", "unit-body");
        return body;
    }

    private void name() {
        new PostDialog(owners.people(), owners.today(), language, (entered, close) -> {
                    owners.name(code, entered.person().username(), entered.post(), entered.term());
                    close.run();
                    told(getTranslation("owners.named", entered.person().displayName()));
                })
                .open();
    }

    private void change(HeldPost post) {
        new PostDialog(
                        post,
                        language,
                        (entered, close) -> new Saving<>(
                                        Term.class,
                                        over -> owners.change(post.id(), entered.term(), over::equals),
                                        theirs -> pairs(theirs, entered.term()),
                                        () -> {
                                            close.run();
                                            told(getTranslation(
                                                    "owners.changed",
                                                    post.person().displayName()));
                                        },
                                        () -> {
                                            close.run();
                                            show();
                                        },
                                        language)
                                .over(post.term()))
                .open();
    }

    private List<Pair> pairs(Term theirs, Term mine) {
        return List.of(
                new Pair(getTranslation("owners.from"), day(theirs.from()), day(mine.from())),
                new Pair(getTranslation("owners.to"), day(theirs.to()), day(mine.to())),
                new Pair(getTranslation("owners.act"), text(theirs.act()), text(mine.act())));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : language.format().day(day);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private void drop(HeldPost post) {
        owners.drop(post.id());
        told(getTranslation("owners.dropped", post.person().displayName()));
    }

    private void handOver(@Nullable String leaver) {
        var holders = owners.of(code).stream()
                .filter(post -> !post.endedBefore(owners.today()))
                .map(HeldPost::person)
                .distinct()
                .toList();
        if (holders.isEmpty()) {
            Notices.error(getTranslation("owners.handover.nobody"));
            return;
        }
        new HandoverDialog(
                        holders,
                        leaving(holders, leaver),
                        owners.people(),
                        handovers.open(code),
                        owners.today(),
                        language,
                        entered -> {
                            handovers.handOver(
                                    code,
                                    entered.from().username(),
                                    entered.to().username(),
                                    entered.lastDay(),
                                    entered.act());
                            told(getTranslation(
                                    "owners.handover.done",
                                    entered.from().displayName(),
                                    entered.to().displayName()));
                        })
                .open();
    }

    private static @Nullable Person leaving(List<Person> holders, @Nullable String leaver) {
        return holders.stream()
                .filter(person -> person.username().equals(leaver))
                .findFirst()
                .orElse(holders.size() == 1 ? holders.getFirst() : null);
    }

    private void restructure(OwnedUnit unit) {
        var others = organization.units().stream()
                .filter(other -> !other.code().equals(code))
                .toList();
        new RestructureDialog(unit.unit(), restructurings.answered(code), others, language, entered -> {
                    restructurings.restructure(code, entered.to().code(), entered.reason(), entered.lastDay());
                    told(getTranslation("owners.restructure.done", entered.to().name()));
                })
                .open();
    }

    private void told(String sentence) {
        Notices.done(sentence);
        show();
    }
}
