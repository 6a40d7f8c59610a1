package org.xinglin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Caller;

/** Default deny: lets a call through only when its handler says who may call it and the caller is one of them. */
@Component
class AccessInterceptor implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !ours(method)) {
            return true;
        }
        if (method.hasMethodAnnotation(AllowedToAnyone.class)) {
            return true;
        }
        Optional<Caller> caller = CallerResolver.current();
        if (caller.isEmpty()) {
            throw new SignInNeeded();
        }
        AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
        if (allowed == null) {
            throw new NotForYou();
        }
        boolean permitted = allowed.value().length == 0
                || Arrays.stream(allowed.value()).anyMatch(caller.get().roles()::contains);
        if (!permitted) {
            throw new NotForYou();
        }
        return true;
    }

    /** Handlers of libraries (error page, API description) carry no declaration and show no data of people. */
    private static boolean ours(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.xinglin");
    }
}
