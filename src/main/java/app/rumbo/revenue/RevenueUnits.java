package app.rumbo.revenue;

import app.rumbo.access.CurrentUser;
import app.rumbo.access.Role;
import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.NotSeen;
import app.rumbo.shared.Overtaken;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which unit answers for which accounts of revenue; each for an account with its parts. */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class RevenueUnits {

    private final JdbcClient jdbc;
    private final Knowledge knowledge;
    private final CurrentUser user;
    private final MunicipalitySettings settings;
    private final Clock clock;

    RevenueUnits(JdbcClient jdbc, Knowledge knowledge, CurrentUser user, MunicipalitySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
        this.user = user;
        this.settings = settings;
        this.clock = clock;
    }

    /** An account and the unit that answers for it. */
    public record Assigned(AccountCode account, UUID unit, String unitName) {}

    /**
     * Who answers for an account.
     *
     * @param unit null where nobody does
     * @param name of the unit; blank likewise
     */
    public record Answering(@Nullable UUID unit, String name) {

        /** Nobody. */
        public static final Answering NOBODY = new Answering(null, "");
    }

    /** A unit that may answer for one. */
    public record Unit(UUID id, String code, String name) {}

    /** Who answers for what, by account. */
    public List<Assigned> assigned(Sector sector) {
        return jdbc
                .sql("""
                        select r.account, r.unit_id, u.name from revenue_account_unit r
                            join reading.unit_code u on u.id = r.unit_id
                        where r.sector = :sector
                        """)
                .param("sector", sector.code())
                .query((row, _) -> new Assigned(
                        new AccountCode(row.getString("account")),
                        Objects.requireNonNull(row.getObject("unit_id", UUID.class)),
                        row.getString("name")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Assigned::account))
                .toList();
    }

    /** The units, by name. */
    public List<Unit> units() {
        return jdbc.sql("select id, code, name from reading.unit_code order by name, code")
                .query((row, _) -> new Unit(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("name")))
                .list();
    }

    /** The accounts that the units of a directorate's user answer for; none for anybody else. */
    public List<AccountCode> own(Sector sector) {
        if (user.role().filter(Role.DIRECTORATE::equals).isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select account from revenue_account_unit where sector = :sector
                            and unit_id in (select unit_id from reading.units_entered_by(:user, :today))
                        """)
                .param("sector", sector.code())
                .param("user", user.username())
                .param(
                        "today",
                        LocalDate.ofInstant(clock.instant(), settings.current().zone()))
                .query((row, _) -> new AccountCode(row.getString("account")))
                .list();
    }

    /**
     * Gives an account with its parts to a unit, where whoever has it now is who its author saw.
     *
     * @throws Overtaken where it is not
     */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public void assign(AccountCode account, Sector sector, UUID unit, Predicate<Answering> seen) {
        knowledge.record();
        refuseUnseen(account, sector, seen.or(standing -> unit.equals(standing.unit())));
        if (account.depth() == 0) {
            throw new RevenueRefused.NoAccount(account.written());
        }
        jdbc.sql("""
                        insert into revenue_account_unit (sector, account, unit_id) values (:sector, :account, :unit)
                        on conflict (sector, reading.account_key(account)) do update set unit_id = excluded.unit_id,
                            row_version = revenue_account_unit.row_version + 1
                        """)
                .param("sector", sector.code())
                .param("account", account.written())
                .param("unit", unit)
                .update();
    }

    /**
     * Takes it from whoever has it, likewise.
     *
     * @throws Overtaken where it is not who the author saw
     */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public void release(AccountCode account, Sector sector, Predicate<Answering> seen) {
        knowledge.record();
        refuseUnseen(account, sector, seen.or(Answering.NOBODY::equals));
        jdbc.sql("""
                        delete from revenue_account_unit
                        where sector = :sector and reading.account_key(account) = reading.account_key(:account)
                        """)
                .param("sector", sector.code())
                .param("account", account.written())
                .update();
    }

    private void refuseUnseen(AccountCode account, Sector sector, Predicate<Answering> seen) {
        var standing = assigned(sector).stream()
                .filter(each -> each.account().equals(account))
                .map(each -> new Answering(each.unit(), each.unitName()))
                .findFirst()
                .orElse(Answering.NOBODY);
        if (!seen.test(standing)) {
            throw jdbc.sql("select name, at from reading.revenue_unit_change(:sector, reading.account_key(:account))")
                    .param("sector", sector.code())
                    .param("account", account.written())
                    .query((row, _) -> new Overtaken(
                            standing,
                            row.getString("name"),
                            row.getObject("at", OffsetDateTime.class).toInstant()))
                    .optional()
                    .<DomainException>map(overtaken -> overtaken)
                    .orElseGet(NotSeen::new);
        }
    }
}
