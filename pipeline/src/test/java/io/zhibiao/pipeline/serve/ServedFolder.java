package io.zhibiao.pipeline.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhibiao.extract.indicator.Indicators;
import io.zhibiao.pipeline.manifest.Manifest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** A folder that is served, and a browser of somebody who knows the token. */
record ServedFolder(Server server, HttpClient client) implements AutoCloseable {

  static final String TEXT = "2022年，全市地区生产总值812.6亿元，比上年增长6.1%。\n全市有一家三甲医院。\n";

  /** Begins; a fault of the program is thrown where it happens. */
  static ServedFolder of(Path folder) {
    Server server =
        Server.start(
            folder,
            0,
            Indicators.standard(),
            () -> Manifest.NONE,
            fault -> {
              throw new AssertionError(fault);
            });
    return new ServedFolder(server, HttpClient.newHttpClient());
  }

  /** Where its pages are, with the token. */
  String address() {
    return server.address();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return ask(address() + path);
  }

  /** Asks for any address, whether it has the token or not. */
  HttpResponse<String> ask(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  /** Drops a file onto the page. */
  HttpResponse<String> send(String name, String text) throws IOException, InterruptedException {
    return post("files?name=" + URLEncoder.encode(name, UTF_8), text);
  }

  /** Posts as a page of its own does. */
  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    URI address = URI.create(address() + path);
    return client.send(
        HttpRequest.newBuilder(address)
            .header("Origin", "http://" + address.getAuthority())
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.close();
  }
}
