package app.rumbo.deadlines;

import app.rumbo.shared.Country;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Working days as they hold here: the country's laws and the days that the municipality added. */
@Service
public class Terms {

    private final JdbcClient jdbc;

    Terms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The working days of a country with the municipality's own days: public knowledge. */
    @jakarta.annotation.security.PermitAll
    public WorkingDays workingDays(Country country) {
        var own = jdbc.sql("select day, name, source from special_day order by day")
                .query((row, number) -> new Holiday(
                        row.getObject("day", LocalDate.class), row.getString("name"), row.getString("source")))
                .list();
        return WorkingDays.of(country, own);
    }
}
