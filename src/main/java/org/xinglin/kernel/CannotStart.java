package org.xinglin.kernel;

/** Something the operator has to settle before the product can start, told in one sentence without a stack trace. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }
}
