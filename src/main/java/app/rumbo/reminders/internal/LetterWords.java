package app.rumbo.reminders.internal;

import app.rumbo.notices.NewMail;
import app.rumbo.notices.NoticesSettings;
import app.rumbo.reminders.Letter;
import app.rumbo.reminders.Letter.Line;
import app.rumbo.reminders.Owed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words a letter as a mail: the subject says what and by when, the text each thing with its link. */
@Component
public class LetterWords {

    static final String VALIDATE = "por-validar";
    static final String ENDORSE = "visto-bueno";

    private final ReminderWords words;
    private final NoticesSettings notices;

    LetterWords(ReminderWords words, NoticesSettings notices) {
        this.words = words;
        this.notices = notices;
    }

    /** The mail of a letter, to that address. */
    public NewMail mail(Letter letter, String address) {
        var username = letter.to().username();
        var key = new ReminderKey(username, letter.morning()).toString();
        return NewMail.plain(key, address, username, subject(letter), text(letter));
    }

    /** Where what a unit owes is entered: a path inside Rumbo. */
    static String path(Owed owed) {
        return "pendientes/" + owed.packet() + "?unidad=" + owed.code();
    }

    private String subject(Letter letter) {
        var heads = new ArrayList<String>();
        letter.owed().forEach(line -> heads.add(words.sentence(line.owed(), letter.morning())));
        unanswered(letter).values().forEach(lines -> {
            var first = lines.getFirst().owed();
            heads.add(words.say(
                    "packet",
                    words.packet(first.packet()),
                    words.when(first, letter.morning()),
                    words.many("silent", lines.size())));
        });
        if (letter.toEndorse() > 0) {
            heads.add(words.many("endorse", letter.toEndorse()));
        }
        if (letter.toValidate() > 0) {
            heads.add(words.many("validate", letter.toValidate()));
        }
        var more = heads.size() - 1;
        return more == 0 ? heads.getFirst() : heads.getFirst() + " " + words.many("more", more);
    }

    private String text(Letter letter) {
        var parts = new ArrayList<String>();
        parts.add(words.say("greeting", letter.to().displayName()));
        letter.owed().forEach(line -> parts.add(owed(line, letter)));
        unanswered(letter).values().forEach(lines -> parts.add(silent(lines, letter)));
        if (letter.toEndorse() > 0) {
            parts.add(linked(words.many("endorse", letter.toEndorse()), ENDORSE));
        }
        if (letter.toValidate() > 0) {
            parts.add(linked(words.many("validate", letter.toValidate()), VALIDATE));
        }
        parts.add(words.say("footer"));
        return String.join("\n\n", parts);
    }

    private String owed(Line line, Letter letter) {
        var owed = line.owed();
        var said = words.say(
                "entry",
                words.packet(owed.packet()),
                owed.code(),
                words.detail(owed),
                words.when(owed, letter.morning()) + words.late(line, letter.morning()));
        return linked(said, path(owed));
    }

    private String silent(List<Line> lines, Letter letter) {
        var first = lines.getFirst();
        var units = lines.stream()
                .map(line -> line.owed().code() + " (" + line.owed().count() + ")")
                .collect(Collectors.joining(", "));
        var said = words.say(
                "packet",
                words.packet(first.owed().packet()),
                words.when(first.owed(), letter.morning()) + words.late(first, letter.morning()),
                words.say("silent.units", units));
        return linked(said, VALIDATE);
    }

    private String linked(String said, String path) {
        return said + "\n" + notices.link(path);
    }

    private static Map<String, List<Line>> unanswered(Letter letter) {
        return letter.unanswered().stream()
                .collect(Collectors.groupingBy(
                        line -> line.owed().packet() + line.owed().due(), LinkedHashMap::new, Collectors.toList()));
    }
}
