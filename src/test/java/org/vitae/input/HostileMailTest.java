package org.vitae.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.input.UnreadableDocumentException.Reason;

/** E-mails that are made to take long, and parts in the encodings that e-mails have. */
@Timeout(30)
class HostileMailTest {
  private static final String HEAD =
      "From: ada@example.org\nTo: jobs@example.org\nSubject: CV\nMIME-Version: 1.0\n";

  private static final String MIXED = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n";

  private static void refused(Reason reason, String mail) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> OfficeSketch.read(mail.getBytes(UTF_8)))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static ReadDocument parts(String... parts) throws Exception {
    String mail = MIXED + "--b\n" + String.join("\n--b\n", parts) + "\n--b--\n";
    return OfficeSketch.read(mail.getBytes(UTF_8));
  }

  @Test
  void partsInPartsInParts() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 1_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    refused(Reason.TOO_LARGE, mail + "Content-Type: text/plain\n\nAda\n");
    String inner = "Content-Type: message/rfc822\n\nFrom: a@example.org\n";
    refused(Reason.TOO_LARGE, HEAD + inner.repeat(1_000) + "\nAda\n");
  }

  @Test
  void aHundredThousandParts() {
    refused(Reason.TOO_LARGE, MIXED + "--b\nContent-Type: text/plain\n\nAda\n".repeat(100_000));
    String file = "--b\nContent-Disposition: attachment; filename=cv.txt\n\nAda\n";
    refused(Reason.TOO_LARGE, MIXED + file.repeat(100_000));
  }

  @Test
  void aMillionHeadersAndOneOfAMillionCharacters() {
    refused(Reason.TOO_LARGE, HEAD + "X-A: b\n".repeat(1_000_000) + "\nAda\n");
    refused(Reason.TOO_LARGE, HEAD + "X-A: " + "b".repeat(2_000_000) + "\n\nAda\n");
    refused(Reason.TOO_LARGE, HEAD + "X-A: " + "b\n ".repeat(1_000_000) + "\nAda\n");
  }

  @Test
  void theLimitOfTimeHoldsWhileItIsParsed() {
    byte[] mail = (HEAD + "\n" + "Ada\n".repeat(2_000_000)).getBytes(UTF_8);
    Limits hurry = new Limits(32L << 20, 200, 20_000, 8_000, Duration.ofNanos(1));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> new DocumentReader(hurry).read(new ByteArrayInputStream(mail), "cv"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
  }

  @Test
  void encodedParts() throws Exception {
    String base64 = Base64.getMimeEncoder().encodeToString("Ada Lindström".getBytes(UTF_8));
    String type = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ";
    assertThat(Layouts.outline(parts(type + "base64\n\n" + base64)))
        .containsExactly("P0 Ada Lindström");
    assertThat(Layouts.outline(parts(type + "quoted-printable\n\nAda =\nLindstr=C3=B6m")))
        .containsExactly("P0 Ada Lindström");
    String latin = type.replace("utf-8", "iso-8859-1") + "quoted-printable\n\nLindstr=F6m";
    assertThat(Layouts.outline(parts(latin))).containsExactly("P0 Lindström");
  }

  @Test
  void namesOfAttachments() throws Exception {
    String text = "Content-Type: text/plain\n\nDear Sirs\n";
    String encoded = Base64.getMimeEncoder().encodeToString("# Ada\n\n- Baker\n".getBytes(UTF_8));
    String transfer = "\nContent-Transfer-Encoding: base64\n\n" + encoded;
    for (String head :
        new String[] {
          "Content-Disposition: attachment; filename*=utf-8''cv%20ada.md",
          "Content-Disposition: attachment; filename=\"=?utf-8?Q?cv_ada=2Emd?=\"",
          "Content-Type: application/octet-stream; name=\"cv ada.md\"",
        }) {
      ReadDocument read = parts(text, head + transfer);
      assertThat(Layouts.outline(read)).as(head).containsExactly("H1 Ada", "L1 - Baker");
    }
  }

  @Test
  void codesThatAreWrong() throws Exception {
    String type = "Content-Type: text/plain; charset=\"no such\"\nContent-Transfer-Encoding: ";
    assertThat(Layouts.outline(parts(type + "base64\n\n!!QWRh=A=B"))).isNotEmpty();
    assertThat(Layouts.outline(parts(type + "quoted-printable\n\nAda =ZZ =")))
        .singleElement()
        .asString()
        .startsWith("P0 Ada");
    assertThat(Layouts.outline(parts(type + "x-unknown\n\nAda"))).containsExactly("P0 Ada");
  }

  @Test
  void withoutItsEnd() {
    refused(Reason.EMPTY, MIXED + "--b\n");
    refused(Reason.EMPTY, MIXED);
    refused(Reason.EMPTY, HEAD);
  }
}
