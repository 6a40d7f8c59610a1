package org.xinglin.directory;

/**
 * How often promises were kept.
 *
 * @param kept promises kept
 * @param due promises that came due: kept or broken
 * @param days over how many days back they are counted
 * @param enough whether they are enough to say a percentage
 */
public record HitRate(int kept, int due, int days, boolean enough) {}
