package app.rumbo.owners;

import app.rumbo.access.Role;
import app.rumbo.access.SystemUser;
import app.rumbo.access.UserDraft;
import app.rumbo.access.Users;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.Organization;
import app.rumbo.organization.UnitDraft;
import app.rumbo.organization.UnitKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Units and people of a test's own, with a mark in their codes that keeps them from those of other tests. */
public class Town {

    private final Organization organization;
    private final Users users;
    private final JdbcClient jdbc;
    private final Knowledge knowledge;
    private final TransactionOperations transactions;

    /** @param beans the application's */
    public Town(BeanFactory beans) {
        this.organization = beans.getBean(Organization.class);
        this.users = beans.getBean(Users.class);
        this.jdbc = beans.getBean(JdbcClient.class);
        this.knowledge = beans.getBean(Knowledge.class);
        this.transactions = beans.getBean(TransactionOperations.class);
    }

    /** A mark of eight letters and digits. */
    public static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** Adds a unit below another, or at the top; a directorate at the top, else a department. */
    public OrgUnit unit(String code, @Nullable String above) {
        var kind = above == null ? UnitKind.DIRECTORATE : UnitKind.DEPARTMENT;
        return SystemUser.call(() -> organization.add(new UnitDraft(code, "Unidad " + code, kind, above, null, null)));
    }

    /** Ends a unit, or lets it go on without end. */
    public void end(String code, @Nullable LocalDate day) {
        SystemUser.run(() -> {
            var unit = organization.unit(code).orElseThrow();
            var above = Optional.ofNullable(unit.parent())
                    .flatMap(id -> organization.units().stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst())
                    .map(OrgUnit::code)
                    .orElse(null);
            organization.change(new UnitDraft(code, unit.name(), unit.kind(), above, unit.validFrom(), day));
        });
    }

    /** Adds a person of a directorate, or with another role. */
    public String person(String username, Role role, @Nullable String unit) {
        var name = username.toLowerCase(Locale.ROOT);
        SystemUser.run(() -> users.add(name, draft(name, role, unit, true)));
        return name;
    }

    /** Gives a person another role, or takes or gives back their account. */
    public void change(String username, Role role, @Nullable String unit, boolean active) {
        SystemUser.run(() -> users.change(username, draft(username, role, unit, active)));
    }

    /** Makes sure that somebody is the Administrador. */
    public void hasAnAdministrator() {
        if (jdbc.sql("select count(*) from app_user where active and role = 'ADMINISTRATOR'")
                        .query(Integer.class)
                        .single()
                == 0) {
            person("admin-" + mark(), Role.ADMINISTRATOR, null);
        }
    }

    /** A plan that goes on until the day, with a goal, an indicator and a milestone of the unit. */
    public String plan(String unit, LocalDate ends) {
        var code = "PLAN-" + mark();
        transactions.executeWithoutResult(status -> {
            knowledge.record();
            jdbc.sql("""
                            with u as (select id from org_unit where code = :unit),
                            p as (
                                insert into plan (id, code, name, kind, starts, ends, level_names, row_version)
                                values (gen_random_uuid(), :code, 'Plan', 'POI', '2020-01-01', :ends, array['OEI'], 0)
                                returning id),
                            g as (
                                insert into goal (id, plan_id, code, name, weight, unit_id, status, row_version)
                                select gen_random_uuid(), p.id, '1', 'Objetivo', 1, u.id, 'ACTIVE', 0 from p, u
                                returning id, plan_id),
                            i as (
                                insert into indicator (id, plan_id, goal_id, code, name, measure_unit, direction,
                                    aggregation, accumulation, frequency, from_baseline, weight, unit_id, row_version)
                                select gen_random_uuid(), plan_id, g.id, '1-A', 'Indicador', '%', 'ASCENDING', 'SUM',
                                    'YEAR', 'MONTHLY', false, 1, u.id, 0 from g, u)
                            insert into milestone (id, plan_id, goal_id, code, name, weight, due, unit_id, row_version)
                            select gen_random_uuid(), plan_id, g.id, 'H1', 'Hito', 1, :ends, u.id, 0 from g, u
                            """)
                    .param("unit", unit)
                    .param("code", code)
                    .param("ends", ends)
                    .update();
        });
        return code;
    }

    private UserDraft draft(String username, Role role, @Nullable String unit, boolean active) {
        var of = unit == null ? null : organization.unit(unit).map(OrgUnit::id).orElseThrow();
        return new UserDraft("Persona " + username, username + "@aromos.cl", role, of, active);
    }
}
