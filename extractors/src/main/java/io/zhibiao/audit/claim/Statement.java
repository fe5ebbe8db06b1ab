package io.zhibiao.audit.claim;

import java.util.Optional;

/**
 * One figure that a claim tells, or the claim itself where it tells none.
 *
 * @param id as judgements print it
 * @param claim where it was told
 * @param place what it is told of
 * @param figure empty where the claim tells none
 */
record Statement(String id, Claim claim, ClaimPlace place, Optional<Row> figure) {}
