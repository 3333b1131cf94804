package app.rumbo.reminders;

import app.rumbo.deadlines.Terms;
import app.rumbo.notices.Outbox;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reminders.internal.LetterWords;
import app.rumbo.reminders.internal.OwedWork;
import app.rumbo.reminders.internal.PacketNotices;
import app.rumbo.reminders.internal.ReminderKey;
import app.rumbo.reminders.internal.ReminderPeople;
import app.rumbo.reminders.internal.ReminderTable;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people each working morning. A morning is gone through in one transaction or not at all, and once: asked again,
 * late, or on two servers, it adds nothing; one that was missed is made up for by the next, by what is still owed.
 */
@Service
@RolesAllowed(Permissions.MANAGE_JOBS)
public class Reminders {

    private final OwedWork work;
    private final ReminderPeople people;
    private final ReminderTable table;
    private final PacketNotices notices;
    private final LetterWords words;
    private final Outbox outbox;
    private final ReminderSettings settings;
    private final Terms terms;
    private final MunicipalitySettings municipality;
    private final Clock clock;

    Reminders(
            OwedWork work,
            ReminderPeople people,
            ReminderTable table,
            PacketNotices notices,
            LetterWords words,
            Outbox outbox,
            ReminderSettings settings,
            Terms terms,
            MunicipalitySettings municipality,
            Clock clock) {
        this.work = work;
        this.people = people;
        this.table = table;
        this.notices = notices;
        this.words = words;
        this.outbox = outbox;
        this.settings = settings;
        this.terms = terms;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** Goes through this morning, once it has come; answers how many people were reminded. */
    @Transactional
    public int remind() {
        var now = clock.instant().atZone(municipality.current().zone());
        return now.toLocalTime().isBefore(settings.from()) ? 0 : remind(now.toLocalDate());
    }

    /** Goes through that morning, unless it or a later one was. */
    @Transactional
    public int remind(LocalDate morning) {
        var ladder = ladder();
        var last = table.lastMorning();
        if (!settings.enabled()
                || !ladder.days().isWorkingDay(morning)
                || last.filter(done -> !done.isBefore(morning)).isPresent()
                || !table.take(morning, clock.instant())) {
            return 0;
        }
        var situation = situation(morning);
        var letters = Letters.of(ladder, mornings(last, morning, ladder), situation);
        letters.forEach(this::send);
        notices.tell(letters);
        settle(situation);
        return letters.size();
    }

    /** The last morning of the weekly mail, this one included. */
    public LocalDate latestDigest() {
        var ladder = ladder();
        var morning =
                LocalDate.ofInstant(clock.instant(), municipality.current().zone());
        while (!ladder.isDigest(morning)) {
            morning = morning.minusDays(1);
        }
        return morning;
    }

    private void send(Letter letter) {
        table.keep(letter);
        Optional.ofNullable(letter.to().email()).ifPresent(address -> outbox.put(words.mail(letter, address)));
    }

    private Situation situation(LocalDate morning) {
        return new Situation(
                work.all(morning),
                people.byUnit(morning),
                people.control(),
                people.toValidate(),
                people.toEndorse(morning),
                unheard());
    }

    /** Takes back yesterday's mail that never left: what it says is said anew, so nobody finds two. */
    private Set<String> unheard() {
        return outbox.withdraw(ReminderKey.PREFIX).stream()
                .flatMap(key -> ReminderKey.parse(key).stream())
                .map(ReminderKey::username)
                .collect(Collectors.toSet());
    }

    private void settle(Situation situation) {
        notices.keepOnly(situation.owed());
        if (situation.toValidate() == 0) {
            notices.allValidated();
        }
        if (situation.toEndorse().isEmpty()) {
            notices.allEndorsed();
        }
    }

    private List<LocalDate> mornings(Optional<LocalDate> last, LocalDate morning, Ladder ladder) {
        var all = last.map(done -> done.plusDays(1))
                .orElse(morning)
                .datesUntil(morning.plusDays(1))
                .filter(ladder.days()::isWorkingDay)
                .toList();
        return all.subList(Math.max(0, all.size() - settings.catchUp()), all.size());
    }

    private Ladder ladder() {
        return new Ladder(settings, terms.workingDays(municipality.current().country()));
    }
}
