package org.xinglin.attachment;

/** The forms in which one attachment is kept. */
enum Variant {
    ORIGINAL,
    /** A small picture for lists and chats; images only. */
    THUMBNAIL
}
