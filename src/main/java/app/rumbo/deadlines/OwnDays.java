package app.rumbo.deadlines;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import app.rumbo.shared.SpanishFormat;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the days on which this municipality does not work beyond the country's: anniversaries, days decreed, elections. A
 * day that has passed stays as it was, since terms have been counted over it.
 */
@Service
public class OwnDays {

    private final JdbcClient jdbc;
    private final Terms terms;
    private final MunicipalitySettings settings;
    private final Knowledge knowledge;
    private final Clock clock;

    OwnDays(JdbcClient jdbc, Terms terms, MunicipalitySettings settings, Knowledge knowledge, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.settings = settings;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /**
     * A day of a year on which nobody works.
     *
     * @param own whether the municipality added it
     * @param open whether it may still be changed: its own, and not passed
     */
    public record Listed(Holiday holiday, boolean own, boolean open) {}

    /** All of a year, the country's and the municipality's own, in order. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION})
    public List<Listed> of(int year) {
        var days = terms.workingDays(settings.current().country());
        var today = today();
        var own = days.own().values().stream()
                .filter(holiday -> holiday.day().getYear() == year)
                .map(holiday -> new Listed(holiday, true, !holiday.day().isBefore(today)));
        var national = days.holidays(year).stream().map(holiday -> new Listed(holiday, false, false));
        return Stream.concat(national, own)
                .sorted(Comparator.comparing(listed -> listed.holiday().day()))
                .toList();
    }

    /** The municipality's day. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION})
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.current().zone());
    }

    /** Adds a day of the municipality's own, or says of one anew what is kept on it. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public void keep(Holiday holiday) {
        knowledge.record();
        if (holiday.name().isBlank() || holiday.law().isBlank()) {
            throw new HolidayRefused.WordsMissing();
        }
        checkNotPassed(holiday.day());
        var country = settings.current().country();
        WorkingDays.of(country).holiday(holiday.day()).ifPresent(national -> {
            throw new HolidayRefused.HolidayAlready(written(holiday.day()), national.name());
        });
        jdbc.sql("""
                        insert into special_day (day, name, source) values (:day, :name, :source)
                        on conflict (day) do update set name = excluded.name, source = excluded.source
                        """)
                .param("day", holiday.day())
                .param("name", holiday.name().strip())
                .param("source", holiday.law().strip())
                .update();
    }

    /** Takes a day of the municipality's own away. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public void drop(LocalDate day) {
        knowledge.record();
        checkNotPassed(day);
        if (jdbc.sql("delete from special_day where day = :day")
                        .param("day", day)
                        .update()
                == 0) {
            throw new HolidayRefused.Unknown(day);
        }
    }

    private void checkNotPassed(LocalDate day) {
        if (day.isBefore(today())) {
            throw new HolidayRefused.Passed(written(day));
        }
    }

    private String written(LocalDate day) {
        return new SpanishFormat(settings.current().country()).day(day);
    }
}
