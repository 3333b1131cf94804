package app.rumbo.imports.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What already stands on indicators and plans, and so forbids some changes of them (method §1). */
@Component
class EntriesKnown {

    private final JdbcClient jdbc;

    EntriesKnown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the indicator has targets or measurements. */
    boolean any(UUID indicator) {
        return measured(indicator)
                || jdbc.sql("select exists (select from target where indicator_id = :id)")
                        .param("id", indicator)
                        .query(Boolean.class)
                        .single();
    }

    /** Whether the indicator has measurements. */
    boolean measured(UUID indicator) {
        return jdbc.sql("select exists (select from measurement where indicator_id = :id)")
                .param("id", indicator)
                .query(Boolean.class)
                .single();
    }

    /** Whether the plan, lasting so, would leave targets or measurements on periods that do not overlap it. */
    boolean outside(UUID plan, LocalDate start, LocalDate end) {
        return jdbc.sql("""
                        select exists (
                            select from indicator i
                                join lateral (
                                    select period_end from target where indicator_id = i.id
                                    union all
                                    select period_end from measurement where indicator_id = i.id) e on true
                            where i.plan_id = :plan and (e.period_end < :start or :end < (e.period_end + 1
                                - make_interval(months => case i.frequency when 'ANNUAL' then 12
                                    when 'SEMIANNUAL' then 6 when 'QUARTERLY' then 3 else 1 end))::date))
                        """)
                .param("plan", plan)
                .param("start", start)
                .param("end", end)
                .query(Boolean.class)
                .single();
    }
}
