package org.xinglin.favourite;

import org.xinglin.kernel.Rejection;

/** As many doctors are kept as may be. */
final class TooManyFavourites extends Rejection {
    TooManyFavourites(int most) {
        super(Kind.CONFLICT, "favourite.too-many");
        with("most", most);
    }
}
