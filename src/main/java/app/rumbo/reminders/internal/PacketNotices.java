package app.rumbo.reminders.internal;

import app.rumbo.notices.NewNotice;
import app.rumbo.notices.Notices;
import app.rumbo.reminders.Letter;
import app.rumbo.reminders.Letter.Line;
import app.rumbo.reminders.Owed;
import app.rumbo.reminders.Recipient;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** One notice inside Rumbo for each thing; a later one takes the place of the earlier, and all go when it is done. */
@Component
public class PacketNotices {

    private static final String OWED = "owed:";
    private static final String OBSERVED = "observed:";
    private static final String TO_VALIDATE = "validate:";
    private static final String TO_ENDORSE = "endorse:";

    private final Notices notices;
    private final ReminderWords words;

    PacketNotices(Notices notices, ReminderWords words) {
        this.notices = notices;
        this.words = words;
    }

    /** Tells all letters of a morning. */
    public void tell(List<Letter> letters) {
        var told = new HashSet<String>();
        for (var letter : letters) {
            letter.owed().forEach(line -> told.add(OWED + line.owed().subject()));
            tell(letter);
        }
        letters.stream()
                .findAny()
                .map(Letter::morning)
                .ifPresent(morning -> told.forEach(key -> notices.withdraw(key, List.of(key + morning))));
    }

    /** What was returned is told at once. */
    void observed(Collection<Recipient> people, String packet, String subject, String unit, int many, String act) {
        var notice = new NewNotice(
                OBSERVED + subject + act,
                "reminders.notice.observed",
                List.of(words.packet(packet), words.many("returned", many), unit),
                "pendientes/" + packet + "?unidad=" + unit);
        people.forEach(one -> notices.tell(one.username(), notice));
    }

    /** Takes back all that is not owed any more, of whatever unit. */
    public void keepOnly(List<Owed> owed) {
        notices.withdraw(OWED, owed.stream().map(each -> OWED + each.subject()).toList());
        notices.withdraw(
                OBSERVED, owed.stream().map(each -> OBSERVED + each.subject()).toList());
    }

    /** Takes back what is done. */
    void done(String subject) {
        notices.withdraw(OWED + subject, List.of());
        notices.withdraw(OBSERVED + subject, List.of());
    }

    /** Nothing awaits a decision of control. */
    public void allValidated() {
        notices.withdraw(TO_VALIDATE, List.of());
    }

    /** Nothing awaits a director's yes. */
    public void allEndorsed() {
        notices.withdraw(TO_ENDORSE, List.of());
    }

    private void tell(Letter letter) {
        var person = letter.to().username();
        letter.owed().forEach(line -> notices.tell(person, owed(line, letter.morning())));
        if (letter.toEndorse() > 0) {
            notices.tell(person, count(TO_ENDORSE, "endorse", letter.toEndorse(), LetterWords.ENDORSE, letter));
        }
        if (letter.toValidate() > 0) {
            notices.tell(person, count(TO_VALIDATE, "validate", letter.toValidate(), LetterWords.VALIDATE, letter));
        }
    }

    private NewNotice owed(Line line, LocalDate morning) {
        var owed = line.owed();
        return new NewNotice(
                OWED + owed.subject() + morning,
                "reminders.entry",
                List.of(words.packet(owed.packet()), owed.code(), words.detail(owed), words.onDay(owed, morning)),
                LetterWords.path(owed));
    }

    private NewNotice count(String key, String sentence, int many, String link, Letter letter) {
        return new NewNotice(
                key + letter.morning(),
                "reminders." + sentence + (many == 1 ? ".one" : ".many"),
                List.of(Integer.toString(many)),
                link);
    }
}
