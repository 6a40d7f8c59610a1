/** Messages to people: what happened to their visits, money and papers, told once, in the reader's language. */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "kernel",
            "database",
            "rulebook",
            "audit",
            "identity",
            "account",
            "directory",
            "settlement",
            "commitment",
            "scheduling",
            "rebooking",
            "conduct",
            "confidentiality",
            "duty",
            "guardianship",
            "chart",
            "examination",
            "consultation",
            "outage",
            "oversight",
            "recovery",
            "waitlist",
            "wording"
        })
package org.xinglin.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
