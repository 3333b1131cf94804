package app.rumbo.reports.document;

/**
 * The words that a report's static site adds of itself.
 *
 * @param skip link over the contents
 * @param files heading of the list of files
 * @param checking heading of where the site verifies itself
 * @param about what is verified, in a sentence
 * @param script what is said where scripts are off
 * @param matches said where the content has the hash and the page tells the same
 * @param differs said where it does not
 * @param unable said where the browser cannot reckon hashes
 * @param choose label of the button that takes a file
 * @param file said of a file that is the report's, {@code {0}} its name
 * @param foreign said of a file that is not, {@code {0}} its name
 * @param figures what opens a chart's figures
 * @param section header of the csv's first column
 * @param table of its second
 * @param row of its third
 * @param column of its fourth
 * @param value of the fifth, the figure as a spreadsheet reckons with it
 * @param shown of the last, the figure as it is read
 */
public record SiteWords(
        String skip,
        String files,
        String checking,
        String about,
        String script,
        String matches,
        String differs,
        String unable,
        String choose,
        String file,
        String foreign,
        String figures,
        String section,
        String table,
        String row,
        String column,
        String value,
        String shown) {}
