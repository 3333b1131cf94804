package app.rumbo.reports.rendering;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Sends what the pdf engine says of itself to the application's log, where its level is set like any other's. */
final class EngineLog implements XRLogger {

    @Override
    public boolean isLogLevelEnabled(Diagnostic said) {
        return logger(said.getLogMessageId().getWhere()).isEnabledForLevel(level(said.getLevel()));
    }

    @Override
    public void log(String where, Level level, String said) {
        event(where, level).log(said);
    }

    @Override
    public void log(String where, Level level, String said, @Nullable Throwable cause) {
        event(where, level).setCause(cause).log(said);
    }

    @Override
    public void setLevel(String where, Level level) {
        // The application's configuration sets it.
    }

    private static LoggingEventBuilder event(String where, Level level) {
        return logger(where).atLevel(level(level));
    }

    private static Logger logger(String where) {
        return LoggerFactory.getLogger(where);
    }

    private static org.slf4j.event.Level level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return org.slf4j.event.Level.ERROR;
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return org.slf4j.event.Level.WARN;
        }
        return level.intValue() >= Level.INFO.intValue() ? org.slf4j.event.Level.INFO : org.slf4j.event.Level.DEBUG;
    }
}
