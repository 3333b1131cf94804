package app.rumbo.evidence.inspection;

import app.rumbo.evidence.EvidenceRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells text from everything else, and from text that a browser or a shell would run. */
final class PlainText {

    private static final int LOOKED_AT = 1 << 16;
    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*<|^\\s*#!|^\\s*%!|<(?:!doctype|\\?xml|html|svg|script|iframe|object|embed|body|head|img)\\b");

    private PlainText() {}

    static FileType type(Path file) throws IOException {
        try (var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset(file)))) {
            var buffer = new char[LOOKED_AT];
            var beginning = true;
            for (int read; (read = text.read(buffer)) >= 0; beginning = false) {
                refuseControls(buffer, read);
                var said = new String(buffer, 0, read).toLowerCase(Locale.ROOT);
                if (beginning && MARKUP.matcher(withoutMark(said)).find()) {
                    throw new EvidenceRefused.NotAllowed();
                }
            }
        }
        return FileType.TEXT;
    }

    /** In which control characters show, whatever the letters are: Excel also writes UTF-16. */
    private static Charset charset(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var mark = in.readNBytes(2);
            var wide = mark.length == 2 && (mark[0] & 0xff) + (mark[1] & 0xff) == 0xff + 0xfe;
            return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
        }
    }

    private static void refuseControls(char[] text, int length) {
        for (var i = 0; i < length; i++) {
            var each = text[i];
            if (each == 0x7f || each == '\uffff' || (each < ' ' && "\t\n\r\f".indexOf(each) < 0)) {
                throw new EvidenceRefused.NotAllowed();
            }
        }
    }

    private static String withoutMark(String said) {
        return said.startsWith("\u00ef\u00bb\u00bf") ? said.substring(3) : said;
    }
}
