package io.zhibiao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhibiao.pipeline.failure.Bilingual;
import org.junit.jupiter.api.Test;

class ComplaintsTest {

  /** As Flink sends it: the class went over the wire by its name. */
  @Test
  void whatAWorkerCouldNotWriteIsToldInItsOwnWords() {
    Exception sent =
        new RuntimeException(
            "Pipeline execution failed",
            new RuntimeException(
                "org.apache.beam.sdk.util.UserCodeException:"
                    + " io.zhibiao.pipeline.failure.OutputException: 无法写入 / cannot write\n\tat x"));
    assertThat(Complaints.told(sent)).contains(new Bilingual("无法写入", "cannot write"));
    assertThat(Complaints.told(new RuntimeException("Pipeline execution failed"))).isEmpty();
  }
}
