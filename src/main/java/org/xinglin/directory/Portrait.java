package org.xinglin.directory;

/** placeholder */
record Portrait(Profile profile) {
    static Portrait of(Profile profile) {
        return new Portrait(profile);
    }

    String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    }
}
