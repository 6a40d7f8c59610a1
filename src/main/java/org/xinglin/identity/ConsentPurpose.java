package org.xinglin.identity;

/**
 * What is agreed to, each by itself (PV-02).
 *
 * @param name as in addresses and in the log
 * @param necessary whether online care cannot be given without it; nothing else may ever be refused for want of it (PV-05)
 * @param sensitive whether it is about sensitive data, which need a consent of their own
 * @param childrenOnly whether only the guardian of a young child is asked
 */
record ConsentPurpose(String name, boolean necessary, boolean sensitive, boolean childrenOnly) {}
