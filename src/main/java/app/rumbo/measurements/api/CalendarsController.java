package app.rumbo.measurements.api;

import app.rumbo.measurements.EntryCalendar;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.rest.ETags;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A plan's entry calendar, and what is done to single periods of it. */
@RestController
@RequestMapping("/api/v1/plans/{plan}")
@RolesAllowed(Permissions.READ_PLANS)
class CalendarsController {

    private final EntryCalendars calendars;

    CalendarsController(EntryCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * A calendar as it goes over the wire.
     *
     * @param twoSteps false where it is not said
     */
    record Calendar(
            @Nullable Integer opensAfter,
            @Nullable Integer dueAfter,
            @Nullable Integer closesAfter,
            @Nullable Frequency milestonesEvery,
            @Nullable Boolean twoSteps) {

        static Calendar of(EntryCalendar calendar) {
            return new Calendar(
                    calendar.opensAfter(),
                    calendar.dueAfter(),
                    calendar.closesAfter(),
                    calendar.milestonesEvery(),
                    calendar.twoSteps());
        }

        EntryCalendar read() {
            return new EntryCalendar(
                    required("opensAfter", opensAfter),
                    required("dueAfter", dueAfter),
                    closesAfter,
                    required("milestonesEvery", milestonesEvery),
                    Boolean.TRUE.equals(twoSteps));
        }
    }

    /** What is done to a period. */
    record Act(
            @Nullable String unit,
            @Nullable LocalDate until,
            @Nullable String reason) {

        String why() {
            return Optional.ofNullable(reason).orElse("");
        }
    }

    @GetMapping("/calendar")
    ResponseEntity<Calendar> calendar(@PathVariable String plan) {
        var standing = calendars.of(plan);
        return ResponseEntity.ok().eTag(ETags.of(standing)).body(Calendar.of(standing));
    }

    @PutMapping("/calendar")
    @RolesAllowed(Permissions.EDIT_PLANS)
    ResponseEntity<Calendar> set(
            @PathVariable String plan,
            @RequestBody Calendar calendar,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        calendars.set(plan, calendar.read(), ETags.seen(ifMatch)::test);
        return calendar(plan);
    }

    @PostMapping("/periods/{period}/close")
    @RolesAllowed(Permissions.VALIDATE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String plan, @PathVariable String period, @RequestBody Act act) {
        calendars.close(plan, read(period), act.why());
    }

    @PostMapping("/periods/{period}/reopen")
    @RolesAllowed(Permissions.VALIDATE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable String plan, @PathVariable String period, @RequestBody Act act) {
        calendars.reopen(plan, read(period), required("until", act.until()), act.why());
    }

    @PostMapping("/periods/{period}/except")
    @RolesAllowed(Permissions.VALIDATE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void except(@PathVariable String plan, @PathVariable String period, @RequestBody Act act) {
        calendars.except(plan, read(period), required("unit", act.unit()), required("until", act.until()), act.why());
    }

    @PostMapping("/periods/{period}/refuse")
    @RolesAllowed(Permissions.VALIDATE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable String plan, @PathVariable String period, @RequestBody Act act) {
        calendars.refuse(plan, read(period), required("unit", act.unit()), act.why());
    }

    @PostMapping("/periods/{period}/ask")
    @RolesAllowed(Permissions.ENTER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable String plan, @PathVariable String period, @RequestBody Act act) {
        calendars.ask(plan, read(period), required("unit", act.unit()), required("until", act.until()), act.why());
    }

    private static Period read(String period) {
        return Period.parse(period).orElseThrow(() -> new EntryRefused.NoPeriod(period));
    }

    private static <T> T required(String field, @Nullable T said) {
        if (said == null) {
            throw new EntryRefused.FieldMissing(field);
        }
        return said;
    }
}
