package app.rumbo.evidence;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Points at one {@link Evidence}. */
public record EvidenceId(UUID value) implements TypedId {}
