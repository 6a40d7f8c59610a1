package org.xinglin.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a session begins.
 *
 * @param source the address
 * @param device browser and system as their owner would call them, such as {@code CHROME/WINDOWS}
 */
record Arrival(String source, String device) {
    /** The first that is named wins: browsers name their forebears too. */
    private static final Map<String, String> BROWSERS = ordered(
            "MicroMessenger",
            "WECHAT",
            "Edg",
            "EDGE",
            "Firefox",
            "FIREFOX",
            "FxiOS",
            "FIREFOX",
            "HuaweiBrowser",
            "HUAWEI",
            "Chrome",
            "CHROME",
            "CriOS",
            "CHROME",
            "Safari",
            "SAFARI");

    private static final Map<String, String> SYSTEMS = ordered(
            "HarmonyOS",
            "HARMONY",
            "Android",
            "ANDROID",
            "iPhone",
            "IPHONE",
            "iPad",
            "IPAD",
            "Windows",
            "WINDOWS",
            "Macintosh",
            "MAC",
            "Linux",
            "LINUX");

    static Arrival of(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return new Arrival(request.getRemoteAddr(), named(agent, BROWSERS) + "/" + named(agent, SYSTEMS));
    }

    private static String named(@Nullable String agent, Map<String, String> names) {
        if (agent == null) {
            return "OTHER";
        }
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("OTHER");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
