package io.zhibiao.pipeline.storage;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.Channels;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * Where a file or a folder lies: a path of this machine, or an address on storage, {@code
 * s3://bucket/pages/a.txt}. All that is asked of storage is asked here; whatever its library
 * throws, who asks gets an {@link IOException}.
 *
 * @param address of storage without {@code /} at its end
 */
public record Location(String address) implements Serializable {

  /** What begins so names storage; a drive of Windows has but one letter. */
  private static final Pattern REMOTE = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]+)://.*");

  private static final String LOCAL_SCHEME = "file";

  /** What the names of files end with that are not to be seen yet; they begin with a dot. */
  private static final String DRAFT = ".zhibiao.draft";

  /** A file on storage. */
  public record Found(Location location, long bytes) {}

  /** From what a user has written. */
  public static Location of(String written) {
    return isRemote(written)
        ? new Location(written.replaceFirst("(?<!/)/+$", ""))
        : of(Path.of(written));
  }

  /** A path of this machine. */
  public static Location of(Path path) {
    return new Location(path.toString());
  }

  /** The same wherever the program stands. */
  public Location absolute() {
    return isRemote() ? this : of(path().toAbsolutePath().normalize());
  }

  /** From its {@link #uri}. */
  public static Location of(URI uri) {
    return LOCAL_SCHEME.equals(uri.getScheme())
        ? of(Path.of(uri))
        : new Location(uri.getScheme() + "://" + uri.getAuthority() + uri.getPath());
  }

  /** Whether what a user has written names storage. */
  public static boolean isRemote(String written) {
    return REMOTE.matcher(written).matches() && !written.startsWith(LOCAL_SCHEME + ":");
  }

  /** Lets the libraries of storage know of the user's options; before anything is asked of them. */
  public static void configure(PipelineOptions options) {
    FileSystems.setDefaultPipelineOptions(options);
  }

  /** Whether it lies on storage. */
  public boolean isRemote() {
    return isRemote(address);
  }

  /** It on this machine, where it does not lie on storage. */
  public Path path() {
    return Path.of(address);
  }

  /** Carries every name whole. */
  public URI uri() {
    if (!isRemote()) {
      return path().toUri();
    }
    int authority = address.indexOf("://") + "://".length();
    int slash = address.indexOf('/', authority);
    int end = slash < 0 ? address.length() : slash;
    try {
      String scheme = address.substring(0, authority - "://".length());
      return new URI(scheme, address.substring(authority, end), address.substring(end), null, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(address, e);
    }
  }

  /** What lies below it. */
  public Location resolve(String name) {
    return new Location(address + "/" + name);
  }

  /**
   * How to come to it from a folder: by a relative path where both lie on this machine, {@code /}
   * between on all systems; else by its address.
   */
  public String from(Location folder) {
    if (isRemote()) {
      return address;
    }
    Path file = path().toAbsolutePath().normalize();
    boolean reachable =
        !folder.isRemote() && Objects.equals(file.getRoot(), folder.path().getRoot());
    Path told = reachable ? folder.path().relativize(file) : file;
    return told.toString().replace(File.separatorChar, '/');
  }

  /** What a path {@linkplain #from from} this folder leads to. */
  public Location to(String path) {
    return isRemote() || isRemote(path) ? of(path) : of(path().resolve(path));
  }

  /** The last part of the address. */
  public String name() {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** Another file beside the one of that name, not to be seen yet. */
  public Location draft(String name, String token) {
    return resolve("." + name + "." + token + DRAFT);
  }

  /** Its bytes, from the first. */
  public InputStream open() throws IOException {
    return isRemote()
        ? asking(() -> new StorageInput(Channels.newInputStream(FileSystems.open(resource()))))
        : Files.newInputStream(path());
  }

  /** All its bytes; of a file that is known to be small. */
  public byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  /** Begins it anew; it is whole once the stream is closed. */
  public OutputStream create() throws IOException {
    return asking(
        () ->
            new StorageOutput(
                Channels.newOutputStream(FileSystems.create(resource(), MimeTypes.BINARY))));
  }

  /** The file there; empty where there is none. */
  public Optional<Found> file() throws IOException {
    return matching(address).stream().findFirst();
  }

  /**
   * All files below it, at any depth. HDFS finds what lies in a folder itself only where the
   * pattern has the folder's own name in front of its stars.
   */
  public List<Found> below() throws IOException {
    String folder = address + "/";
    return matching(uri().getPath().isEmpty() ? folder + "**" : address + "**").stream()
        .filter(found -> found.location().address().startsWith(folder))
        .toList();
  }

  /** All files that a pattern takes. */
  public static List<Found> matching(String pattern) throws IOException {
    return asking(
        () ->
            FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
                .filter(found -> !found.resourceId().isDirectory())
                .map(found -> new Found(of(found.resourceId()), found.sizeBytes()))
                .toList());
  }

  /** How large these files are; those that are not there are left out. */
  public static Map<Location, Long> sizes(List<Location> files) throws IOException {
    return asking(
        () -> {
          List<MatchResult> found =
              FileSystems.match(
                  files.stream().map(Location::address).toList(), EmptyMatchTreatment.ALLOW);
          Map<Location, Long> sizes = new HashMap<>();
          for (int i = 0; i < files.size(); i++) {
            for (MatchResult.Metadata metadata : found.get(i).metadata()) {
              sizes.put(files.get(i), metadata.sizeBytes());
            }
          }
          return sizes;
        });
  }

  /**
   * Moves files, over those that stand in their new places. One that is not there any more was
   * moved before.
   */
  public static void move(List<Location> from, List<Location> to) throws IOException {
    asking(
        () -> {
          FileSystems.rename(
              from.stream().map(Location::resource).toList(),
              to.stream().map(Location::resource).toList(),
              StandardMoveOptions.IGNORE_MISSING_FILES);
          return true;
        });
  }

  /** Deletes files; some may be gone. */
  public static void delete(Collection<Location> files) throws IOException {
    asking(
        () -> {
          FileSystems.delete(
              files.stream().map(Location::resource).toList(),
              StandardMoveOptions.IGNORE_MISSING_FILES);
          return true;
        });
  }

  /** Deletes the drafts in the folder. */
  public void sweep() throws IOException {
    if (isRemote()) {
      delete(matching(address + "/.*" + DRAFT).stream().map(Found::location).toList());
    } else if (Files.isDirectory(path())) {
      try (DirectoryStream<Path> drafts = Files.newDirectoryStream(path(), ".*" + DRAFT)) {
        List<Location> left = new ArrayList<>();
        drafts.forEach(draft -> left.add(of(draft)));
        delete(left);
      }
    }
  }

  private static Location of(ResourceId resource) {
    String address = resource.toString();
    return isRemote(address) ? new Location(address) : of(Path.of(address));
  }

  private ResourceId resource() {
    return FileSystems.matchNewResource(address, false);
  }

  /** What is asked of a library. */
  interface Asking<T> {
    T ask() throws IOException;
  }

  /** What a library throws that is no {@link IOException} says as much. */
  static <T> T asking(Asking<T> asking) throws IOException {
    try {
      return asking.ask();
    } catch (FileNotFoundException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new IOException(told(e), e);
    }
  }

  /** The innermost words, in a line. */
  private static String told(Throwable thrown) {
    Throwable innermost = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      innermost = cause;
    }
    String message = Objects.requireNonNullElse(innermost.getMessage(), innermost.toString());
    return message.lines().findFirst().orElse(message);
  }

  @Override
  public String toString() {
    return address;
  }
}
