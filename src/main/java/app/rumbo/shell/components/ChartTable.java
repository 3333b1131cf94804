package app.rumbo.shell.components;

import java.util.List;

/**
 * A chart's data as a table, already written in the country's way.
 *
 * @param head names of the columns
 * @param rows cells, as many as there are names
 */
public record ChartTable(List<String> head, List<List<String>> rows) {}
