/** Where the files behind an entry are seen, attached and taken away: a panel and a dialog for any page. */
@NullMarked
@NamedInterface("ui")
package app.rumbo.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
