package org.vitae.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a batch is. Thread-safe. */
interface Progress extends AutoCloseable {
  /** Shows nothing. */
  Progress NONE = () -> {};

  /** One more document is done. */
  void step();

  @Override
  default void close() {}

  /** A bar on standard error. */
  static Progress bar(int documents) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("vitae")
            .setInitialMax(documents)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .build();
    return new Progress() {
      @Override
      public void step() {
        bar.step();
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
