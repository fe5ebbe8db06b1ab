package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;

/**
 * What stands between a figure and its name: {@code 比上年增长约} in 产量比上年增长约5%.
 *
 * @param start the token it begins with; the figure's own where there is none
 * @param reports whether a verb of reporting is in it
 * @param changes whether a verb of change is in it, be it of a level (降至)
 * @param respectively whether 分别 is in it
 * @param averaged whether it speaks of a yearly average
 */
record Predicate(
    int start,
    Aspect aspect,
    Comparison comparison,
    boolean reports,
    boolean changes,
    boolean respectively,
    boolean averaged) {}
