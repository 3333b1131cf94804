package app.rumbo.deadlines.api;

import app.rumbo.deadlines.Holiday;
import app.rumbo.deadlines.OwnDays;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The days of a year on which nobody works, and the municipality's own among them. */
@RestController
@RequestMapping("/api/v1/holidays")
class HolidaysController {

    private final OwnDays days;

    HolidaysController(OwnDays days) {
        this.days = days;
    }

    /** A day; {@code own} tells those of the municipality from those of the country. */
    record Answer(LocalDate day, String name, String source, boolean own) {}

    /** A day of the municipality's own. */
    record Own(LocalDate day, String name, String source) {

        Own {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(source, "source");
        }
    }

    @GetMapping
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION})
    List<Answer> holidays(@RequestParam(required = false) @Nullable Integer year) {
        var asked = Optional.ofNullable(year).orElseGet(() -> days.today().getYear());
        return days.of(asked).stream()
                .map(listed -> new Answer(
                        listed.holiday().day(),
                        listed.holiday().name(),
                        listed.holiday().law(),
                        listed.own()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    Answer keep(@RequestBody Own own) {
        days.keep(new Holiday(own.day(), own.name(), own.source()));
        return new Answer(own.day(), own.name().strip(), own.source().strip(), true);
    }

    @DeleteMapping("/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    void drop(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        days.drop(day);
    }
}
