package org.xinglin.directory;

import java.util.SplittableRandom;

/**
 * A friendly face drawn from a seed: skin, hair, glasses, coat and shirt vary; the same seed always gives the same face.
 * Nobody's photograph is shown, because nobody here exists.
 */
record Portrait(Profile.Sex sex, String seed) {
    private static final String[][] SKINS = {
        {"#F6D7C0", "#E9BFA2"},
        {"#F2CDB0", "#E0B08E"},
        {"#EBC09D", "#D6A37C"},
        {"#E2B18C", "#CA936C"},
        {"#FADFCB", "#EEC7AD"}
    };
    private static final String[] HAIRS = {"#1F1B1A", "#2B211D", "#33271F", "#3D2E26", "#262A30"};
    private static final String[] GREY_HAIRS = {"#6E6A68", "#8C8A88", "#A7A5A3"};
    private static final String[] GROUNDS = {
        "#DDEFE7", "#E3EEF7", "#F7EBDD", "#EFE7F3", "#E6F1DF", "#F8E6E4", "#E2EDF0", "#F3EFDC"
    };
    private static final String[] SHIRTS = {
        "#5B8DB8", "#7AA68F", "#B8876B", "#8C7FB0", "#4F7F86", "#C4787C", "#6D7C8F", "#A8985B"
    };
    private static final String[] FRAMES = {"#2C2C2C", "#6B4A34", "#4A5A6A", "#8A6D3B"};
    private static final String[] LIPS = {"#C9736B", "#B9655E", "#C77F75"};

    static Portrait of(Profile profile) {
        return new Portrait(profile.sex(), profile.portraitSeed());
    }

    String svg() {
        var random = new SplittableRandom(seed.hashCode() * 0x9E3779B97F4A7C15L);
        String[] skin = pick(random, SKINS);
        String hair = random.nextInt(6) == 0 ? pick(random, GREY_HAIRS) : pick(random, HAIRS);
        String ground = pick(random, GROUNDS);
        String shirt = pick(random, SHIRTS);
        int style = random.nextInt(4);
        boolean glasses = random.nextInt(5) < 2;
        double width = 25.5 + random.nextDouble() * 3;
        double smile = 3 + random.nextDouble() * 2.5;
        var svg = new StringBuilder(2_600)
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 120\" role=\"img\">")
                .append(shape("<rect width=\"120\" height=\"120\" fill=\"%s\"/>", ground));
        svg.append(sex == Profile.Sex.FEMALE ? longHair(style, hair) : crown(hair, width));
        svg.append(body(skin, shirt, random.nextInt(3)));
        svg.append(head(skin, width));
        svg.append(sex == Profile.Sex.FEMALE ? fringe(style, hair, width) : shortHair(style, hair, width));
        svg.append(face(hair, pick(random, LIPS), smile));
        if (glasses) {
            svg.append(glasses(pick(random, FRAMES), random.nextBoolean()));
        }
        return svg.append("</svg>").toString();
    }

    private static String body(String[] skin, String shirt, int collar) {
        String neck = shape("<path d=\"M50 70h20v20q-10 9-20 0z\" fill=\"%s\"/>", skin[1]);
        String inner = shape("<path d=\"M40 120l8-31 12 10 12-10 8 31z\" fill=\"%s\"/>", shirt);
        String coat =
                "<path d=\"M14 120c1-20 14-27 34-32l10 32z\" fill=\"#FFFFFF\"/><path d=\"M106 120c-1-20-14-27-34-32l-10 32z\" fill=\"#FFFFFF\"/>";
        String lapels =
                "<path d=\"M48 88l-8 10 6 5-3 5 15 12-6-24z\" fill=\"#EEF2F1\"/><path d=\"M72 88l8 10-6 5 3 5-15 12 6-24z\" fill=\"#EEF2F1\"/>"
                        + "<path d=\"M48 88l-8 10 6 5-3 5 15 12M72 88l8 10-6 5 3 5-15 12\" fill=\"none\" stroke=\"#D3DCDA\" stroke-width=\"1\"/>";
        String pocket =
                "<path d=\"M79 110h13\" stroke=\"#D3DCDA\" stroke-width=\"1.6\" stroke-linecap=\"round\"/><path d=\"M84 104v7\" stroke=\"#1B7F5F\" stroke-width=\"1.8\" stroke-linecap=\"round\"/>";
        String extra =
                switch (collar) {
                    case 0 ->
                        "<path d=\"M44 91c-4 9-3 17 3 21M76 91c4 8 4 13 1 18\" fill=\"none\" stroke=\"#45525A\" stroke-width=\"2\" stroke-linecap=\"round\"/><circle cx=\"47.5\" cy=\"113\" r=\"3\" fill=\"#8A979C\"/>";
                    case 1 -> "<path d=\"M56 97l4 4 4-4 2 3-4 4 2 16h-8l2-16-4-4z\" fill=\"#30414A\" opacity=\".75\"/>";
                    default -> "";
                };
        return neck + inner + coat + lapels + pocket + extra;
    }

    private static String head(String[] skin, double width) {
        return shape(
                        "<ellipse cx=\"%s\" cy=\"56\" rx=\"4.5\" ry=\"6\" fill=\"" + skin[1] + "\"/>",
                        number(60 - width * 0.97))
                + shape(
                        "<ellipse cx=\"%s\" cy=\"56\" rx=\"4.5\" ry=\"6\" fill=\"" + skin[1] + "\"/>",
                        number(60 + width * 0.97))
                + shape(
                        "<path d=\"M%1$s 50C%1$s 24 %2$s 24 %2$s 50 %2$s 68 %3$s 83 60 83 %4$s 83 %1$s 68 %1$s 50z\" fill=\""
                                + skin[0] + "\"/>",
                        number(60 - width),
                        number(60 + width),
                        number(60 + width * 0.55),
                        number(60 - width * 0.55));
    }

    private static String longHair(int style, String hair) {
        String path =
                switch (style) {
                    case 0 -> "M27 52C27 20 93 20 93 52c0 20 3 34-6 44-8 6-46 6-54 0-9-10-6-24-6-44z";
                    case 1 -> "M28 52C28 22 92 22 92 52c0 12 2 20-3 27H31c-5-7-3-15-3-27z";
                    case 2 -> "M60 12a11 11 0 0 1 0 22a11 11 0 0 1 0-22zM29 50C29 22 91 22 91 50v14H29z";
                    default -> "M28 50C28 20 92 20 92 50c1 14 4 20 0 27-6 6-6 2-10 8H38c-4-6-4-2-10-8-4-7-1-13 0-27z";
                };
        return "<path d=\"" + path + "\" fill=\"" + hair + "\"/>";
    }

    /** Hair has depth: without it a short cut looks like a receding one. */
    private static String crown(String hair, double width) {
        return shape(
                "<path d=\"M%1$s 56C%1$s 14 %2$s 14 %2$s 56z\" fill=\"" + hair + "\"/>",
                number(60 - width - 1.5),
                number(60 + width + 1.5));
    }

    private static String fringe(int style, String hair, double width) {
        String left = number(60 - width - 1.5);
        String right = number(60 + width + 1.5);
        String path =
                switch (style) {
                    case 0 -> "M%1$s 54C%1$s 20 %2$s 20 %2$s 54c-3-9-7-14-13-17-12 6-24 6-33 3-5 3-8 7-9 14z";
                    case 1 -> "M%1$s 56C%1$s 18 %2$s 18 %2$s 56c-1-6-3-10-5-13-14 2-32 2-47 0-2 3-4 7-5 13z";
                    case 2 -> "M%1$s 52C%1$s 20 %2$s 20 %2$s 52c-3-10-10-17-27-17s-25 7-27 17z";
                    default -> "M%1$s 54C%1$s 20 %2$s 20 %2$s 54c-4-7-8-13-22-18-5 5-18 8-33 18z";
                };
        return shape("<path d=\"" + path + "\" fill=\"" + hair + "\"/>", left, right);
    }

    private static String shortHair(int style, String hair, double width) {
        String left = number(60 - width - 1);
        String right = number(60 + width + 1);
        String path =
                switch (style) {
                    case 0 -> "M%1$s 52C%1$s 18 %2$s 16 %2$s 52c-2-5-3-9-6-13-14 1-26-1-36-6-4 5-10 10-14 19z";
                    case 1 -> "M%1$s 50C%1$s 22 %2$s 22 %2$s 50c-2-7-4-11-7-13-10-4-30-4-40 0-3 2-5 6-7 13z";
                    case 2 -> "M%1$s 52C%1$s 16 %2$s 18 %2$s 52c-3-8-5-12-10-16-10 4-20 5-34 1-4 4-7 9-10 15z";
                    default -> "M%1$s 50C%1$s 24 %2$s 24 %2$s 50c-1-8-5-15-14-17-8-2-18-2-26 0-9 2-13 9-14 17z";
                };
        return shape("<path d=\"" + path + "\" fill=\"" + hair + "\"/>", left, right);
    }

    private static String face(String hair, String lips, double smile) {
        return shape(
                        "<path d=\"M43.500 47q5-3.200 10-.5M66.500 46.500q5-2.700 10 .5\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.9\" stroke-linecap=\"round\"/>",
                        hair)
                + "<circle cx=\"49\" cy=\"54\" r=\"2.500\" fill=\"#2A2320\"/><circle cx=\"71\" cy=\"54\" r=\"2.500\" fill=\"#2A2320\"/>"
                + "<circle cx=\"49.900\" cy=\"53.100\" r=\".8\" fill=\"#FFFFFF\"/><circle cx=\"71.900\" cy=\"53.100\" r=\".8\" fill=\"#FFFFFF\"/>"
                + "<path d=\"M60 56q-2.500 6 1.200 6.600\" fill=\"none\" stroke=\"#B98667\" stroke-width=\"1.500\" stroke-linecap=\"round\" opacity=\".7\"/>"
                + "<circle cx=\"43\" cy=\"63\" r=\"4\" fill=\"#E58E7C\" opacity=\".22\"/><circle cx=\"77\" cy=\"63\" r=\"4\" fill=\"#E58E7C\" opacity=\".22\"/>"
                + shape(
                        "<path d=\"M53 70q7 %s 14 0\" fill=\"none\" stroke=\"" + lips
                                + "\" stroke-width=\"2.200\" stroke-linecap=\"round\"/>",
                        number(smile));
    }

    private static String glasses(String frame, boolean round) {
        String lens = round
                ? "<circle cx=\"49\" cy=\"54\" r=\"7.500\"/><circle cx=\"71\" cy=\"54\" r=\"7.500\"/>"
                : "<rect x=\"40.500\" y=\"48.500\" width=\"16.500\" height=\"11.500\" rx=\"3.500\"/><rect x=\"63\" y=\"48.500\" width=\"16.500\" height=\"11.500\" rx=\"3.500\"/>";
        return shape(
                "<g fill=\"#FFFFFF\" fill-opacity=\".16\" stroke=\"%s\" stroke-width=\"1.600\">" + lens
                        + "<path d=\"M57 53q3-2 6 0M40.500 53l-6-1.500M79.500 53l6-1.500\"/></g>",
                frame);
    }

    private static String shape(String pattern, Object... places) {
        return pattern.formatted(places);
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    private static <T> T pick(SplittableRandom random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
