package io.zhibiao.pipeline.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.failure.Bilingual;
import io.zhibiao.pipeline.failure.OutputException;
import io.zhibiao.pipeline.failure.UsageException;
import io.zhibiao.pipeline.manifest.Manifest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Serves a folder's desk on this machine's loopback address: the JDK's own web server, which asks
 * for no other library.
 */
public final class Server implements AutoCloseable {

  private static final int FORBIDDEN = 403;
  private static final int WRONG = 400;
  private static final int FAULT = 500;

  /** Beside each page's own policy: no other page may show it in a frame. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Content-Security-Policy", "frame-ancestors 'none'",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-store");

  private final Desk desk;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Guard guard;
  private final Consumer<Throwable> faults;

  private Server(Desk desk, HttpServer server, Consumer<Throwable> faults) {
    this.desk = desk;
    this.server = server;
    this.faults = faults;
    this.guard = Guard.of(server.getAddress().getPort());
  }

  /**
   * Begins.
   *
   * @param folder an existing one
   * @param port to listen at; 0 for any that is free
   * @param manifests what is known of sources beforehand, whenever one is read
   * @param faults is told of what fails by a fault of the program
   * @throws OutputException where another program has the folder or the port
   */
  public static Server start(
      Path folder,
      int port,
      Indicators indicators,
      Supplier<Manifest> manifests,
      Consumer<Throwable> faults) {
    Desk desk = Desk.open(folder, indicators, manifests);
    try {
      InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      Server server = new Server(desk, HttpServer.create(here, 0), faults);
      server.server.createContext("/", server::handle);
      server.server.setExecutor(server.workers);
      server.server.start();
      return server;
    } catch (IOException e) {
      desk.close();
      String reason = Bilingual.quote(String.valueOf(e.getMessage()));
      throw new OutputException(
          new Bilingual(
              "端口 %d 不能用：%s".formatted(port, reason),
              "port %d can't be used: %s".formatted(port, reason)));
    }
  }

  /** Where the pages begin; whoever knows it may see and change all. */
  public String address() {
    return guard.address();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HEADERS.forEach(exchange.getResponseHeaders()::set);
      send(exchange, guard.lets(exchange) ? answer(exchange) : refusal());
    }
  }

  private static Answer refusal() {
    return Answer.trouble(
        FORBIDDEN,
        new Bilingual("请用 zhibiao serve 给出的地址打开", "open the address that zhibiao serve has told")
            .toString());
  }

  private Answer answer(HttpExchange exchange) {
    String path = exchange.getRequestURI().getRawPath().substring(guard.root().length());
    try {
      Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
      return switch (exchange.getRequestMethod()) {
        case "GET", "HEAD" -> desk.get(path, query);
        case "POST" -> desk.post(path, query, exchange.getRequestBody());
        default -> Desk.nothing();
      };
    } catch (UsageException e) {
      return Answer.trouble(WRONG, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      faults.accept(e);
      return Answer.trouble(FAULT, Bilingual.quote(String.valueOf(e.getMessage())));
    }
  }

  /** Names and values; of a name that is there twice the last. */
  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    if (raw != null) {
      for (String pair : raw.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          try {
            query.put(
                URLDecoder.decode(pair.substring(0, equals), UTF_8),
                URLDecoder.decode(pair.substring(equals + 1), UTF_8));
          } catch (IllegalArgumentException e) {
            throw new UsageException(new Bilingual("地址写错", "the address is malformed"), e);
          }
        }
      }
    }
    return query;
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    Path file = answer.file();
    if (file == null) {
      byte[] body = answer.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
      return;
    }
    exchange
        .getResponseHeaders()
        .set("Content-Disposition", "attachment; filename=\"" + file.getFileName() + "\"");
    try {
      exchange.sendResponseHeaders(answer.status(), head ? -1 : Files.size(file));
      if (!head) {
        try (OutputStream body = exchange.getResponseBody()) {
          Files.copy(file, body);
        }
      }
    } finally {
      Temporary.delete(file.resolveSibling(""));
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdown();
    desk.close();
  }
}
