package org.xinglin.attachment;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A module whose rows point at uploads says which of them it still needs; what nobody needs goes. */
public interface AttachmentUse {
    /** Those of the ids that are in use. */
    Set<UUID> used(Collection<UUID> attachments);
}
