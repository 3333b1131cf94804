package app.rumbo.reports;

import java.util.List;

/**
 * One thing that came of checking an archived report.
 *
 * @param good whether it is as it should be
 * @param key key of its sentence
 * @param arguments what fills the sentence's places
 */
public record CheckFinding(boolean good, String key, List<Object> arguments) {}
