package io.zhibiao.audit.claim;

import io.zhibiao.extract.Metric;
import java.util.Optional;

/**
 * One figure that a claim tells, or the claim itself where it tells none.
 *
 * @param id as judgements print it
 * @param claim where it was told
 * @param figure a quantity with what it is about; empty where the claim tells none
 */
record Statement(String id, Claim claim, Optional<Metric> figure) {}
