package app.rumbo;

import app.rumbo.access.UserId;
import app.rumbo.indicators.IndicatorId;
import app.rumbo.indicators.MilestoneId;
import app.rumbo.organization.OrgUnitId;
import app.rumbo.owners.UnitPostId;
import app.rumbo.plans.GoalId;
import app.rumbo.plans.PlanId;
import app.rumbo.shared.TypedId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;

/** The one list of typed identifiers and how they are stored; without a line here Spring Data takes an id for a table. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration {

    @Bean
    static JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(
                dialect,
                Stream.of(
                                id(OrgUnitId.class, OrgUnitId::new),
                                id(UserId.class, UserId::new),
                                id(UnitPostId.class, UnitPostId::new),
                                id(PlanId.class, PlanId::new),
                                id(GoalId.class, GoalId::new),
                                id(IndicatorId.class, IndicatorId::new),
                                id(MilestoneId.class, MilestoneId::new))
                        .flatMap(List::stream)
                        .toList());
    }

    private static <T extends TypedId> List<Object> id(Class<T> type, Function<UUID, T> make) {
        return List.copyOf(ConverterBuilder.reading(UUID.class, type, make)
                .andWriting(TypedId::value)
                .getConverters());
    }
}
