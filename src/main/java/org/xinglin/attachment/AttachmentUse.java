package org.xinglin.attachment;

/** A module whose rows point at uploads says which of them it still needs; what nobody needs goes. */
public interface AttachmentUse {
    /** The statement, over the module's own tables, that gives those of {@code cast(:ids as uuid[])} which are in use. */
    String statement();
}
