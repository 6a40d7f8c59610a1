package org.xinglin.kernel;

/** Input that cannot be what it claims to be; the code says which, the pointer says where. */
public final class InvalidInput extends Rejection {
    public InvalidInput(String code, String pointer) {
        super(Kind.INVALID, code);
        pointAt(pointer);
    }

    public InvalidInput(String code, String pointer, String ruleId) {
        this(code, pointer);
        under(ruleId);
    }

    /** The same refusal with a place of its text filled. */
    public InvalidInput stating(String name, Object value) {
        with(name, value);
        return this;
    }
}
