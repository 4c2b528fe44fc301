package org.vitae.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * CPU nanoseconds and allocated bytes of the benchmark's thread, summed for each of the three. The
 * collector and the compiler run in threads of their own and aren't in it.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cost {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  public long pages;
  public long stripperNanos;
  public long layoutNanos;
  public long parseNanos;
  public long stripperBytes;
  public long layoutBytes;
  public long parseBytes;

  private long nanos;
  private long bytes;

  void start() {
    nanos = THREADS.getCurrentThreadCpuTime();
    bytes = THREADS.getCurrentThreadAllocatedBytes();
  }

  void stripped() {
    stripperNanos -= nanos;
    stripperBytes -= bytes;
    start();
    stripperNanos += nanos;
    stripperBytes += bytes;
  }

  void laidOut() {
    layoutNanos -= nanos;
    layoutBytes -= bytes;
    start();
    layoutNanos += nanos;
    layoutBytes += bytes;
  }

  void parsed() {
    parseNanos -= nanos;
    parseBytes -= bytes;
    start();
    parseNanos += nanos;
    parseBytes += bytes;
  }
}
