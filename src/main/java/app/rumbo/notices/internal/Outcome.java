package app.rumbo.notices.internal;

import app.rumbo.notices.Trouble;

/** What came of handing a mail over. */
sealed interface Outcome {

    /** The server has it. */
    record Taken(String reply) implements Outcome {}

    /** It is not sent; what the server said, or why there was no server to say it. */
    record Failed(Trouble trouble, String why) implements Outcome {}
}
