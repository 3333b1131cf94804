package app.rumbo.desk.ui;

import app.rumbo.desk.DeskUnits.Desk;
import app.rumbo.desk.Packet;
import app.rumbo.desk.PacketBooks;
import app.rumbo.desk.PacketMerge;
import app.rumbo.desk.PacketMerge.Kind;
import app.rumbo.desk.PacketMerge.Line;
import app.rumbo.imports.UnusableFile;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hands a packet out as a workbook and takes it back: what it changes is shown first, conflicts are chosen one by one. */
class PacketBookDialog extends Dialog {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient PacketBooks books;
    private final transient SheetWire wire;
    private final transient DeskWords words;
    private final transient Desk desk;
    private final transient Runnable changed;
    private final transient Set<Integer> mine = new HashSet<>();
    private final Div body = new Div();
    private final Button keep = new Button();
    private transient PacketMerge found = new PacketMerge("", List.of(), 0);

    PacketBookDialog(
            PacketBooks books, SheetWire wire, DeskWords words, Desk desk, Packet.Id packet, Runnable changed) {
        this.books = books;
        this.wire = wire;
        this.words = words;
        this.desk = desk;
        this.changed = changed;
        setHeaderTitle(words.say("packet-book"));
        setWidth("760px");
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> file("planilla-" + packet + ".xlsx", bytes(packet))),
                words.say("packet-book.download"));
        download.getElement().setAttribute("download", true);
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> take(file)));
        upload.setAcceptedFileExtensions(".xlsx");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(words.say("packet-book.choose")));
        upload.setDropLabel(new Span(words.say("packet-book.drop")));
        add(new Paragraph(words.say("packet-book.what")), download, upload, body);
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setVisible(false);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> keep(found));
        getFooter().add(new Button(words.say("close"), click -> close()), keep);
    }

    private byte[] bytes(Packet.Id packet) {
        var out = new ByteArrayOutputStream();
        books.write(desk, packet, out);
        return out.toByteArray();
    }

    private static DownloadResponse file(String name, byte[] bytes) {
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, XLSX, bytes.length);
    }

    private void take(File file) {
        file.deleteOnExit();
        body.removeAll();
        mine.clear();
        keep.setVisible(false);
        try {
            show(file, books.compare(desk, file.toPath()));
        } catch (UnusableFile unusable) {
            body.add(new Paragraph(words.say(unusable)));
        }
    }

    private void show(File file, PacketMerge merge) {
        body.add(new Paragraph(words.say(
                "packet-book.found",
                merge.many(Kind.TAKE),
                merge.many(Kind.CONFLICT),
                merge.many(Kind.PROBLEM),
                merge.untouched())));
        if (!merge.lines().isEmpty()) {
            body.add(lines(merge));
        }
        if (merge.many(Kind.PROBLEM) > 0) {
            var marked = new Anchor(
                    DownloadHandler.fromInputStream(event -> file("planilla-con-marcas.xlsx", marked(file, merge))),
                    words.say("packet-book.marked"));
            marked.getElement().setAttribute("download", true);
            body.add(marked);
        }
        offer(merge);
    }

    private void offer(PacketMerge merge) {
        var many = merge.many(Kind.TAKE) + mine.size();
        found = merge;
        keep.setText(words.say("packet-book.keep", many));
        keep.setVisible(many > 0);
        keep.setEnabled(true);
    }

    private void keep(PacketMerge merge) {
        var refused = books.apply(merge, mine);
        changed.run();
        if (refused.isEmpty()) {
            close();
            Notices.done(words.say("packet-book.kept"));
            return;
        }
        body.removeAll();
        keep.setVisible(false);
        body.add(lines(new PacketMerge(merge.sheet(), refused, 0)));
    }

    private Sheet lines(PacketMerge merge) {
        var sheet = new Sheet(words.say("packet-book"))
                .figures(words.say("packet-book.row"))
                .column(words.say("sheet.indicator"))
                .column(words.say("packet-book.file"))
                .column(words.say("packet-book.now"))
                .column(words.say("packet-book.what-becomes"));
        merge.lines().forEach(line -> row(sheet, merge, line));
        return sheet;
    }

    private void row(Sheet sheet, PacketMerge merge, Line line) {
        var about = line.row();
        var row = sheet.row()
                .figure(String.valueOf(line.number()))
                .text(
                        about == null
                                ? "–"
                                : about.item().code() + " " + about.item().name())
                .text(about == null ? line.typed().value() : wire.said(about, line.typed()))
                .text(about == null ? "–" : wire.said(about.entry()));
        switch (line.kind()) {
            case TAKE -> row.text(words.say("packet-book.take"));
            case PROBLEM -> {
                var problem = new Span(line.problem());
                problem.addClassName("entry-problem");
                row.cell(problem);
            }
            case CONFLICT -> {
                var choose = new Checkbox(words.say("sheet.keepMine"), change -> {
                    if (change.getValue()) {
                        mine.add(line.number());
                    } else {
                        mine.remove(line.number());
                    }
                    offer(merge);
                });
                row.cell(choose);
            }
        }
    }

    private byte[] marked(File file, PacketMerge merge) {
        var out = new ByteArrayOutputStream();
        try {
            books.mark(file.toPath(), merge, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
