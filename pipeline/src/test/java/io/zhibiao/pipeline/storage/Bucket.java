package io.zhibiao.pipeline.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Status;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * Storage for tests, in the memory of this process: {@code bucket://pages/a.txt}. As a store of
 * objects has it, folders are nothing but names. The bucket {@code closed} lets nobody in.
 */
public final class Bucket extends FileSystem<Bucket.Key> {

  private static final String SCHEME = "bucket";
  private static final String CLOSED = "bucket://closed";

  /** Takes bytes and says at the end that it has not, as clients of storage do. */
  private static final String FULL = "bucket://full/";

  /** What is in it, by addresses. */
  public static final Map<String, byte[]> OBJECTS = new ConcurrentSkipListMap<>();

  /** Tells Beam of it. */
  public static final class Registrar implements FileSystemRegistrar {
    @Override
    public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
      return List.of(new Bucket());
    }
  }

  /** The name of an object. */
  public record Key(String address) implements ResourceId {

    @Override
    public ResourceId resolve(String other, ResolveOptions options) {
      return new Key(address + "/" + other);
    }

    @Override
    public ResourceId getCurrentDirectory() {
      return new Key(address.substring(0, address.lastIndexOf('/')));
    }

    @Override
    public String getScheme() {
      return SCHEME;
    }

    @Override
    public String getFilename() {
      return address.substring(address.lastIndexOf('/') + 1);
    }

    @Override
    public boolean isDirectory() {
      return false;
    }

    @Override
    public String toString() {
      return address;
    }
  }

  @Override
  protected List<MatchResult> match(List<String> specs) {
    return specs.stream().map(Bucket::match).toList();
  }

  private static MatchResult match(String spec) {
    if (spec.startsWith(CLOSED)) {
      return MatchResult.create(
          Status.ERROR, new IOException("Access Denied (403)\nby the bucket"));
    }
    Pattern wanted = pattern(spec);
    List<MatchResult.Metadata> found =
        OBJECTS.entrySet().stream()
            .filter(object -> wanted.matcher(object.getKey()).matches())
            .map(object -> metadata(object.getKey(), object.getValue()))
            .toList();
    return found.isEmpty()
        ? MatchResult.create(Status.NOT_FOUND, new FileNotFoundException(spec))
        : MatchResult.create(Status.OK, found);
  }

  private static MatchResult.Metadata metadata(String address, byte[] bytes) {
    return MatchResult.Metadata.builder()
        .setResourceId(new Key(address))
        .setSizeBytes(bytes.length)
        .setIsReadSeekEfficient(false)
        .build();
  }

  private static Pattern pattern(String spec) {
    StringBuilder pattern = new StringBuilder();
    Matcher signs = Pattern.compile("\\*\\*|\\*|[^*]+").matcher(spec);
    while (signs.find()) {
      pattern.append(
          switch (signs.group()) {
            case "**" -> ".*";
            case "*" -> "[^/]*";
            default -> Pattern.quote(signs.group());
          });
    }
    return Pattern.compile(pattern.toString());
  }

  @Override
  protected WritableByteChannel create(Key key, CreateOptions options) throws IOException {
    if (key.address().startsWith(CLOSED)) {
      throw new IOException("Access Denied (403)");
    }
    return Channels.newChannel(
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            if (key.address().startsWith(FULL)) {
              throw new IllegalStateException("Insufficient storage (507)");
            }
            OBJECTS.put(key.address(), toByteArray());
          }
        });
  }

  @Override
  protected ReadableByteChannel open(Key key) throws IOException {
    byte[] bytes = OBJECTS.get(key.address());
    if (bytes == null) {
      throw new FileNotFoundException(key.address());
    }
    return Channels.newChannel(new ByteArrayInputStream(bytes));
  }

  @Override
  protected void copy(List<Key> from, List<Key> to) throws IOException {
    for (int i = 0; i < from.size(); i++) {
      byte[] bytes = OBJECTS.get(from.get(i).address());
      if (bytes == null) {
        throw new FileNotFoundException(from.get(i).address());
      }
      OBJECTS.put(to.get(i).address(), bytes);
    }
  }

  @Override
  protected void rename(List<Key> from, List<Key> to, MoveOptions... options) throws IOException {
    copy(from, to);
    delete(new ArrayList<>(from));
  }

  @Override
  protected void delete(Collection<Key> keys) {
    keys.forEach(key -> OBJECTS.remove(key.address()));
  }

  @Override
  protected Key matchNewResource(String spec, boolean isDirectory) {
    return new Key(spec);
  }

  @Override
  protected String getScheme() {
    return SCHEME;
  }
}
