package app.rumbo.notices.ui;

import app.rumbo.language.Language;
import app.rumbo.notices.Notice;
import app.rumbo.notices.Notices;
import app.rumbo.shell.components.PlaceLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A notice on a line: what it says, as a link where there is something to do, and since when. Following it reads it. */
class NoticeLine extends Div {

    NoticeLine(Notice notice, Language language, Notices notices, Runnable read) {
        addClassName("notice-line");
        var words = words(notice);
        words.addClassName("notice-words");
        if (notice.isNew()) {
            addClassName("new");
            words.getElement().addEventListener("click", click -> {
                notices.read(notice.id());
                read.run();
            });
        }
        var when = new Span(
                notice.isNew()
                        ? getTranslation("notices.new") + " · " + language.moment(notice.createdAt())
                        : language.moment(notice.createdAt()));
        when.addClassName("notice-when");
        add(words, when);
    }

    private static com.vaadin.flow.component.HtmlContainer words(Notice notice) {
        return notice.link().isEmpty() ? new Span(notice.text()) : new PlaceLink(notice.link(), notice.text());
    }
}
