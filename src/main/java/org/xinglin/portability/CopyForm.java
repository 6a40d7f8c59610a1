package org.xinglin.portability;

/** As what a copy is taken: for people or for programs (PV-13). */
enum CopyForm {
    PDF,
    JSON
}
