package app.rumbo.budget.ui;

import app.rumbo.accounts.Sector;
import app.rumbo.budget.Amendment;
import app.rumbo.budget.Amendments;
import app.rumbo.budget.BudgetWords;
import app.rumbo.language.Language;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Saving;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The acts that changed the budget, and what changed without one. */
@Route(AmendmentsView.PATH)
@RolesAllowed(Permissions.READ_PLANS)
class AmendmentsView extends Div implements HasDynamicTitle, Crumbs {

    static final String PATH = "presupuesto/modificaciones";

    private final transient Amendments amendments;
    private final transient BudgetReader reader;
    private final transient BudgetWords words;
    private final transient Language language;
    private @Nullable Integer year;
    private Sector sector = Sector.MUNICIPAL;

    AmendmentsView(Amendments amendments, BudgetReader reader, BudgetWords words, Language language) {
        this.amendments = amendments;
        this.reader = reader;
        this.words = words;
        this.language = language;
        addClassName("page");
        show();
    }

    @Override
    public String getPageTitle() {
        return words.say("amendments.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(words.say("title"), BudgetPlace.PATH), new Crumb(getPageTitle(), null));
    }

    private void show() {
        removeAll();
        var header = new ViewHeader(getPageTitle(), words.say("amendments.context"));
        header.tool(new Button(
                words.say("print"), click -> click.getSource().getElement().executeJs("window.print()")));
        if (reader.keepsPlans()) {
            var add = new Button(words.say("amendments.new"), click -> edit(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.tool(add);
        }
        var body = new Div(acts(amendments.all()), unbacked());
        body.addClassNames("page-body", "amendments");
        add(header, new BudgetTabs(PATH, reader.keepsPlans(), words), body);
    }

    private Component acts(List<Amendment> all) {
        if (all.isEmpty()) {
            return new EmptyState(words.say("amendments.empty"), words.say("amendments.empty.why"));
        }
        var section =
                new Section(words.say("amendments.acts")).caption(words.say("amendments.caption", words.currency()));
        all.forEach(each -> section.with(new AmendmentCard(each.text(), words, tools(each))));
        return section;
    }

    private List<Component> tools(Amendment amendment) {
        if (!reader.keepsPlans()) {
            return List.of();
        }
        var number = amendment.text().number();
        var edit = new Button(words.say("edit"), click -> edit(amendment));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(words.say("amendments.edit.which", number));
        var drop = new ConfirmButton(words.say("remove"), words.say("amendments.drop.question", number), () -> {
            amendments.drop(amendment.id());
            saved();
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setAriaLabel(words.say("amendments.drop.which", number));
        return List.of(edit, drop);
    }

    private Component unbacked() {
        var years = amendments.years();
        if (years.isEmpty()) {
            return new Div();
        }
        var shown = year == null ? years.getFirst() : year;
        var choice = new Select<Integer>();
        choice.setAriaLabel(words.say("year"));
        choice.setItems(years);
        choice.setValue(shown);
        choice.addValueChangeListener(change -> {
            year = change.getValue();
            show();
        });
        var sectors = new Select<Sector>();
        sectors.setAriaLabel(words.say("sector"));
        sectors.setItems(Sector.values());
        sectors.setItemLabelGenerator(each -> words.say("sector." + each.code()));
        sectors.setValue(sector);
        sectors.addValueChangeListener(change -> {
            sector = change.getValue();
            show();
        });
        return new Unbacked(shown, amendments.book(shown, sector), words, choice, sectors);
    }

    private void edit(@Nullable Amendment amendment) {
        new AmendmentDialog(amendment, amendments.goals(), reader, words, (typed, close) -> {
                    if (amendment == null) {
                        amendments.add(typed);
                        close.run();
                        saved();
                    } else {
                        change(amendment, typed, close);
                    }
                })
                .open();
    }

    private void change(Amendment amendment, Amendment.Text typed, Runnable close) {
        new Saving<>(
                        Amendment.Text.class,
                        over -> amendments.change(amendment.id(), typed, over::equals),
                        theirs -> new AmendmentPairs(words).of(theirs, typed),
                        () -> {
                            close.run();
                            saved();
                        },
                        () -> {
                            close.run();
                            show();
                        },
                        language)
                .over(amendment.text());
    }

    private void saved() {
        Notices.done(words.say("saved"));
        show();
    }
}
