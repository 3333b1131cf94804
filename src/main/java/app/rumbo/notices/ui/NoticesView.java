package app.rumbo.notices.ui;

import app.rumbo.language.Language;
import app.rumbo.notices.Notice;
import app.rumbo.notices.Notices;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** All that Rumbo told the reader, the newest first. */
@Route("avisos")
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {

    private final transient Notices notices;
    private final transient Language language;
    private final Checkbox onlyNew = new Checkbox();
    private final Grid<Notice> grid = new Grid<>();

    NoticesView(Notices notices, Language language) {
        this.notices = notices;
        this.language = language;
        addClassName("page");
        onlyNew.setLabel(getTranslation("notices.only-new"));
        onlyNew.addValueChangeListener(change -> show());
        var readAll = new Button(getTranslation("notices.read-all"), click -> readAll());
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.addComponentColumn(notice -> new NoticeLine(notice, language, notices, this::show))
                .setHeader(getTranslation("notices.title"));
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("notices.empty"), getTranslation("notices.empty.hint")));
        add(new ViewHeader(getPageTitle(), getTranslation("notices.context"), onlyNew, readAll), grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.title");
    }

    private void show() {
        grid.setItems(query -> notices.own(onlyNew.getValue(), query.getOffset(), query.getLimit()).stream());
    }

    private void readAll() {
        notices.readAll();
        show();
    }
}
