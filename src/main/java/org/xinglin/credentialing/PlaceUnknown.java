package org.xinglin.credentialing;

import org.xinglin.kernel.Rejection;

/** The doctor is registered with an institution this region does not know, so that its consent cannot be told. */
final class PlaceUnknown extends Rejection {
    PlaceUnknown(String place) {
        super(Kind.CONFLICT, "credentialing.place-unknown");
        under("DX-12");
        with("place", place);
    }
}
