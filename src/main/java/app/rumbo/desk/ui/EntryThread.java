package app.rumbo.desk.ui;

import app.rumbo.measurements.Remark;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** What control and the directorate say to each other beside an entry, and a field to answer. */
class EntryThread extends Composite<Div> {

    private static final int LONGEST = 4000;

    EntryThread(List<Remark> thread, DeskWords words, Consumer<String> answer) {
        getContent().addClassName("entry-thread");
        var list = new OrderedList();
        list.addClassName("remarks");
        thread.forEach(remark -> list.add(line(remark, words)));
        var field = new TextArea();
        field.setPlaceholder(words.say("panel.answer.hint"));
        field.setAriaLabel(words.say("panel.answer"));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        var send = new Button(words.say("panel.answer"), click -> answer.accept(field.getValue()));
        send.setEnabled(false);
        field.addValueChangeListener(
                change -> send.setEnabled(!change.getValue().isBlank()));
        var section = new Section(words.say("panel.thread"));
        if (thread.isEmpty()) {
            var nothing = new Paragraph(words.say("panel.thread.empty"));
            nothing.addClassName("quiet");
            section.with(nothing);
        }
        getContent().add(section.with(list, field, send));
    }

    private static ListItem line(Remark remark, DeskWords words) {
        var step = remark.step();
        var who = new Span(step == null ? remark.by() : words.say("panel.step-by", words.state(step), remark.by()));
        who.addClassName("strong");
        var when = new Span(words.moment(remark.at()));
        when.addClassNames("small", "quiet");
        var text = new Div(remark.text());
        text.addClassName("remark-text");
        var line = new ListItem(new Div(who, when), text);
        if (step != null) {
            line.addClassName("step");
        }
        return line;
    }
}
