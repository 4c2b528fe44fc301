package org.vitae.inspect;

import java.nio.file.Path;

/**
 * Pictures of a report, to be looked at: {@code java -cp … org.vitae.inspect.Screenshots
 * REPORT.html FOLDER} writes it wide and narrow, light and dark, with a value lit.
 */
public final class Screenshots {
  private static final int TALL = 1000;

  private Screenshots() {}

  public static void main(String[] args) throws Exception {
    Path report = Path.of(args[0]).toAbsolutePath();
    String name = report.getFileName().toString().replace(".html", "");
    String script =
        args.length > 2
            ? args[2]
            : "pin(report.items.findIndex(i => i.type === 'value' && i.places.length + i.spans.length > 1), 'side')";
    try (Browser browser = Browser.start(Browser.find().orElseThrow())) {
      for (boolean dark : new boolean[] {false, true}) {
        for (int width : new int[] {1400, 390}) {
          try (BrowserPage page =
              browser.open(report.toUri().toString(), width, width < 500 ? 844 : TALL, dark)) {
            page.await("document.body.dataset.ready === 'yes'");
            page.evaluate(script + "; new Promise(done => setTimeout(done, 400))");
            String file = "%s-%d-%s.png".formatted(name, width, dark ? "dark" : "light");
            page.screenshot(Path.of(args[1], file));
            page.events("Log.entryAdded").forEach(System.out::println);
            page.events("Runtime.exceptionThrown").forEach(System.out::println);
          }
        }
      }
    }
  }
}
