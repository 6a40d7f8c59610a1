package org.xinglin.kernel;

/** The default masks of rule PV-17: enough to recognise one's own data, too little to use somebody else's. */
public final class Masking {
    private Masking() {}

    /** 张三丰 → 张**; counts characters people see, so that 𠮷 is one. */
    public static String name(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= 1) {
            return name;
        }
        return Character.toString(name.codePointAt(0)) + "*".repeat(Math.min(length - 1, 3));
    }

    /** 110101199001011234 → 110101********1234. */
    public static String residentId(String id) {
        return id.length() < 12
                ? "*".repeat(id.length())
                : id.substring(0, 6) + "********" + id.substring(id.length() - 4);
    }

    /** 13812345678 → 138****5678. */
    public static String phone(String phone) {
        return phone.length() < 8
                ? "*".repeat(phone.length())
                : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
