package org.vitae.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.junit.jupiter.api.Test;

class MemoryReadTest {
  private final MemoryRead read = new MemoryRead(new byte[] {10, 20, -1, 40});

  @Test
  void bytesComeInTurnUntilTheEnd() throws IOException {
    assertThat(read.length()).isEqualTo(4);
    assertThat(read.peek()).isEqualTo(10);
    assertThat(read.read()).isEqualTo(10);
    assertThat(read.read()).isEqualTo(20);
    assertThat(read.read()).isEqualTo(255);
    assertThat(read.isEOF()).isFalse();
    assertThat(read.read()).isEqualTo(40);
    assertThat(read.isEOF()).isTrue();
    assertThat(read.read()).isEqualTo(-1);
    assertThat(read.peek()).isEqualTo(-1);
    assertThat(read.getPosition()).isEqualTo(4);
  }

  @Test
  void severalAtOnceAreAsManyAsThereAre() throws IOException {
    byte[] to = new byte[8];
    read.read();
    assertThat(read.read(to, 2, 6)).isEqualTo(3);
    assertThat(to).containsExactly(0, 0, 20, -1, 40, 0, 0, 0);
    assertThat(read.read(to, 0, 8)).isEqualTo(-1);
    assertThat(read.read(to, 0, 0)).isZero();
  }

  @Test
  void anyPlaceCanBeGoneTo() throws IOException {
    read.seek(2);
    read.rewind(1);
    assertThat(read.read()).isEqualTo(20);
    read.seek(5_000_000_000L);
    assertThat(read.getPosition()).isEqualTo(4);
    assertThatThrownBy(() -> read.rewind(5))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void aViewHasItsOwnPlaceAndEnd() throws IOException {
    read.seek(3);
    try (RandomAccessReadView view = read.createView(1, 2)) {
      assertThat(view.read()).isEqualTo(20);
      assertThat(view.read()).isEqualTo(255);
      assertThat(view.read()).isEqualTo(-1);
    }
    assertThat(read.read()).isEqualTo(40);
  }

  @Test
  void nothingIsReadWhenItIsClosed() {
    read.close();
    assertThat(read.isClosed()).isTrue();
    assertThatThrownBy(read::read).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read.createView(0, 1)).isInstanceOf(IOException.class);
  }
}
