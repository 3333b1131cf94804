package app.rumbo.reminders.internal;

import app.rumbo.reminders.ReminderSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Takes up the settings of the reminders. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class RemindersConfiguration {}
