package app.rumbo.imports.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;

/** Rows on their way into a table by COPY. While it is open, the connection does nothing else. */
final class CopyRows implements AutoCloseable {

    private static final int BUFFERED = 32_000;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFERED + 1_000);
    private boolean ended;

    CopyRows(Connection connection, String table) {
        try {
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** One row, a field for each column of the table. */
    void row(@Nullable Object... fields) {
        for (var i = 0; i < fields.length; i++) {
            if (i > 0) {
                buffer.append('\t');
            }
            append(fields[i]);
        }
        buffer.append('\n');
        if (buffer.length() > BUFFERED) {
            flush();
        }
    }

    /** Hands over the last rows; without it nothing is stored. */
    void end() {
        try {
            flush();
            copy.endCopy();
            ended = true;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        if (!ended && copy.isActive()) {
            try {
                copy.cancelCopy();
            } catch (SQLException e) {
                throw failed(e);
            }
        }
    }

    private void append(@Nullable Object field) {
        switch (field) {
            case null -> buffer.append("\\N");
            case BigDecimal number -> buffer.append(number.toPlainString());
            case String text -> escape(text);
            default -> buffer.append(field);
        }
    }

    private void escape(String text) {
        if (isPlain(text)) {
            buffer.append(text);
            return;
        }
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            switch (character) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(character);
            }
        }
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) == '\\') {
                return false;
            }
        }
        return true;
    }

    private void flush() {
        try {
            var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            buffer.setLength(0);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static DataAccessResourceFailureException failed(SQLException e) {
        return new DataAccessResourceFailureException("COPY failed", e);
    }
}
