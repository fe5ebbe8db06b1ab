package io.zhibiao.extract.bind;

import io.zhibiao.extract.value.Aspect;
import io.zhibiao.extract.value.Comparison;

/** What is known of one figure. */
record Reading(Term indicator, Term subject, Aspect aspect, Comparison comparison) {}
