/**
 * Tells people things: by mail, through an outbox that says "sent" only by the mail server's word, and by notices inside
 * Rumbo. It decides how a word reaches its reader, and not yet who is to be told what.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "language"})
package app.rumbo.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
