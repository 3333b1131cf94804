package app.rumbo.imports.internal;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Ids for the entries of one import, in order: an index takes neighbours in more quickly than strangers. The first half
 * is drawn for the import, the second counts (RFC 9562, version 8).
 */
final class EntryIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION = 0x8000L;
    private static final long VARIANT = Long.MIN_VALUE;

    private final long drawn = (RANDOM.nextLong() & ~VERSION_BITS) | VERSION;
    private long count;

    UUID next() {
        return new UUID(drawn, VARIANT | count++);
    }
}
