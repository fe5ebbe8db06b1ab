package io.zhibiao.pipeline.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Lets in who knows the address, from this machine, and from no other page: the token is in the
 * path, the host is this one (a name that somebody makes lead here is not), and what changes
 * something comes from our own pages.
 */
record Guard(String token, int port) {

  private static final int TOKEN_BYTES = 24;
  private static final Set<String> READS = Set.of("GET", "HEAD");
  private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

  /** Of a server that listens there, with a token of its own. */
  static Guard of(int port) {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return new Guard(Base64.getUrlEncoder().withoutPadding().encodeToString(random), port);
  }

  /** Where the pages begin. */
  String address() {
    return "http://127.0.0.1:%d%s".formatted(port, root());
  }

  /** What paths of all pages begin with. */
  String root() {
    return "/" + token + "/";
  }

  boolean lets(HttpExchange exchange) {
    String host = first(exchange, "Host");
    return isOurs(host)
        && knowsToken(exchange.getRequestURI().getRawPath())
        && !OTHERS.contains(first(exchange, "Sec-Fetch-Site"))
        && (READS.contains(exchange.getRequestMethod())
            || first(exchange, "Origin").equals("http://" + host));
  }

  private boolean isOurs(String host) {
    return Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port).contains(host);
  }

  /** In time that tells nothing of how much of it is right. */
  private boolean knowsToken(String path) {
    int end = Math.min(path.length(), root().length());
    return MessageDigest.isEqual(path.substring(0, end).getBytes(UTF_8), root().getBytes(UTF_8));
  }

  private static String first(HttpExchange exchange, String header) {
    List<String> values = exchange.getRequestHeaders().getOrDefault(header, List.of(""));
    return values.size() == 1 ? values.get(0) : "";
  }
}
