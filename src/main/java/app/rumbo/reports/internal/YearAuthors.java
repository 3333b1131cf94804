package app.rumbo.reports.internal;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.ReportKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chile's Cuenta Pública and Peru's Memoria: one author each, who differ in their parts. */
@Configuration(proxyBeanMethods = false)
class YearAuthors {

    /** To the Concejo and the people by the end of April (Chile, Ley 18.695 art. 67). */
    @Bean
    ReportAuthor publicAccount(
            CoveredPlans plans,
            PlanStories stories,
            MoneyStories money,
            YearParts parts,
            YearFrame frame,
            MunicipalitySettings settings) {
        return new YearAuthor(
                ReportKind.PUBLIC_ACCOUNT,
                plans,
                stories,
                money,
                new YearWriter("public-account", parts.chilean(), frame),
                settings);
    }

    /** To the Concejo within the first quarter of the year after (Peru, Ley 27972 art. 20 n. 11). */
    @Bean
    ReportAuthor annualMemory(
            CoveredPlans plans,
            PlanStories stories,
            MoneyStories money,
            YearParts parts,
            YearFrame frame,
            MunicipalitySettings settings) {
        return new YearAuthor(
                ReportKind.ANNUAL_MEMORY,
                plans,
                stories,
                money,
                new YearWriter("annual-memory", parts.peruvian(), frame),
                settings);
    }
}
