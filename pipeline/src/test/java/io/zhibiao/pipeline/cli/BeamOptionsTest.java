package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What Beam is told. */
class BeamOptionsTest {

  /** Beam counts them from 0 in each program; a worker that serves two would take them for one. */
  @Test
  void optionsHaveANumberThatNoOtherProgramGives() {
    long number = BeamOptions.usual(1).getOptionsId();
    assertThat(number)
        .isGreaterThan(Integer.MAX_VALUE)
        .isNotEqualTo(BeamOptions.usual(1).getOptionsId());
  }
}
