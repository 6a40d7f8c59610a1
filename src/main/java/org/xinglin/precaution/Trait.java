package org.xinglin.precaution;

/** What about an examination may stand in the way. */
public enum Trait {
    /** Iodinated contrast is injected. */
    IODINE,
    /** Gadolinium contrast is injected. */
    GADOLINIUM,
    /** Uses X-rays. */
    IONISING,
    /** Inside a strong magnet. */
    MAGNET,
    FULL_BLADDER,
    /** Tissue may be taken. */
    BIOPSY,
    SEDATION,
    BREATH_TEST,
    /** Barium is given. */
    BARIUM,
    /** Barium left in the body spoils it. */
    SPOILT_BY_BARIUM,
    /** A recorder is carried home. */
    WORN
}
