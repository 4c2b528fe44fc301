package org.vitae.inspect;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.vitae.json.JsonResume;

/** A page of a {@link Browser}, spoken to by the DevTools protocol. */
final class BrowserPage implements WebSocket.Listener, AutoCloseable {
  private static final int PATIENCE = 20;

  private final AtomicInteger count = new AtomicInteger();
  private final Map<Integer, CompletableFuture<Map<String, Object>>> open =
      new ConcurrentHashMap<>();
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private WebSocket socket;
  private String session = "";

  static BrowserPage open(String browser, String url, int width, int height, boolean dark) {
    BrowserPage page = new BrowserPage();
    page.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(browser), page)
            .join();
    Object target = page.send("Target.createTarget", Map.of("url", "about:blank")).get("targetId");
    page.session =
        (String)
            page.send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId");
    page.send("Runtime.enable", Map.of());
    page.send("Log.enable", Map.of());
    page.send("Network.enable", Map.of());
    page.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    page.send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    page.send("Page.enable", Map.of());
    page.send("Page.navigate", Map.of("url", url));
    page.await("document.readyState === 'complete' && location.href !== 'about:blank'");
    return page;
  }

  private Map<String, Object> send(String method, Map<String, ?> parameters) {
    int id = count.incrementAndGet();
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
    open.put(id, answer);
    socket.sendText(JsonResume.writeTree(message), true).join();
    Map<String, Object> got = answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    if (got.containsKey("error")) {
      throw new IllegalStateException(method + ": " + got.get("error"));
    }
    return child(got, "result");
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    part.append(text);
    if (last) {
      receive(part.toString());
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void receive(String text) {
    Map<String, Object> message = JsonResume.readTree(text);
    if (message.get("id") instanceof Integer id) {
      open.remove(id).complete(message);
    } else {
      events.add(text);
    }
  }

  /** What an expression of JavaScript gives, as text, number, boolean, list or map. */
  Object evaluate(String expression) {
    Map<String, Object> answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return child(answer, "result").get("value");
  }

  /** Waits until an expression is true. */
  void await(String expression) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!Boolean.TRUE.equals(evaluate(expression))) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("never true: " + expression);
      }
      evaluate("new Promise(done => setTimeout(done, 20))");
    }
  }

  void moveTo(double x, double y) {
    mouse("mouseMoved", x, y);
  }

  void click(double x, double y) {
    mouse("mouseMoved", x, y);
    mouse("mousePressed", x, y);
    mouse("mouseReleased", x, y);
  }

  private void mouse(String type, double x, double y) {
    Map<String, Object> event = new LinkedHashMap<>(Map.of("type", type, "x", x, "y", y));
    if (!type.equals("mouseMoved")) {
      event.put("button", "left");
      event.put("clickCount", 1);
    }
    send("Input.dispatchMouseEvent", event);
  }

  /** Presses and releases a key, by its name in the DOM. */
  void press(String key) {
    Map<String, Integer> codes =
        Map.of(
            "Tab",
            9,
            "Enter",
            13,
            "Escape",
            27,
            "End",
            35,
            "Home",
            36,
            "ArrowLeft",
            37,
            "ArrowUp",
            38,
            "ArrowRight",
            39,
            "ArrowDown",
            40);
    for (String type : List.of("rawKeyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", codes.get(key)));
    }
  }

  /** What was logged, thrown or asked of the network since the page was opened. */
  List<String> events(String method) {
    List<String> out = new ArrayList<>();
    for (String event : events) {
      if (method.equals(JsonResume.readTree(event).get("method"))) {
        out.add(event);
      }
    }
    return out;
  }

  void screenshot(Path file) throws java.io.IOException {
    Map<String, Object> answer = send("Page.captureScreenshot", Map.of("format", "png"));
    Files.write(file, Base64.getDecoder().decode((String) answer.get("data")));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> child(Map<String, Object> tree, String key) {
    return (Map<String, Object>) tree.getOrDefault(key, Map.of());
  }

  @Override
  public void close() {
    socket.abort();
  }
}
