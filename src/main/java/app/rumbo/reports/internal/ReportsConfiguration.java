package app.rumbo.reports.internal;

import app.rumbo.reports.FurtherReportSettings;
import app.rumbo.reports.ProofSettings;
import app.rumbo.reports.ReportSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Takes up the settings of the reports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReportSettings.class, FurtherReportSettings.class, ProofSettings.class})
class ReportsConfiguration {}
