package app.rumbo.imports.accounting;

import app.rumbo.accounts.Dimension;
import app.rumbo.imports.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Funding sources or management areas as files write them: by code, by code without its zeros, or by name. */
final class Names {

    private final Map<String, String> codes = new HashMap<>();

    Names(List<Dimension> dimensions) {
        dimensions.forEach(each -> codes.putIfAbsent(Words.plain(each.name()), each.code()));
        dimensions.forEach(each -> codes.putIfAbsent(each.code().replaceFirst("^0+(?=.)", ""), each.code()));
        dimensions.forEach(each -> codes.put(Words.plain(each.code()), each.code()));
    }

    /** The code that the text means; the text itself where none is known. */
    String code(String text) {
        return codes.getOrDefault(Words.plain(text), text);
    }
}
