package org.xinglin.attachment;

/** Where the bytes lie; the database by default, so that content and row live and die in one transaction. */
interface ContentStore {
    void put(AttachmentId id, Variant variant, byte[] bytes);

    byte[] get(AttachmentId id, Variant variant);
}
