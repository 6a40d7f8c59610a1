package org.xinglin.testing;

/** How a screen is looked at: its size and its language. */
public enum Look {
    PHONE_ZH(390, 844, "zh-CN"),
    PHONE_EN(390, 844, "en"),
    DESKTOP_ZH(1440, 900, "zh-CN"),
    DESKTOP_EN(1440, 900, "en");

    private final int width;
    private final int height;
    private final String language;

    Look(int width, int height, String language) {
        this.width = width;
        this.height = height;
        this.language = language;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public String language() {
        return language;
    }
}
